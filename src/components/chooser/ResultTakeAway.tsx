import { useState } from 'preact/hooks';
import {
  flips,
  otherDay,
  printAnswers,
  type Answers,
  type Plain,
  type Taken,
  type Tree,
  type Verdict,
} from '../../model/advisor/index.ts';
import type { Counted } from './at-numbers.ts';

interface Props {
  readonly tree: Tree;
  readonly walked: Verdict;
  readonly href: string;
  readonly answers: Answers;
  readonly plain: Plain;
  readonly counted: readonly Counted[];
}

function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 1000);
}

/** The wording is loaded when somebody asks for it. */
const written = () => import('../../model/advisor/written.ts');

/** What a reader takes to the review: a link, a paragraph, a decision record. */
export function ResultTakeAway({ tree, walked, href, answers, plain, counted }: Props) {
  const [said, setSaid] = useState('');
  const link = (): string => {
    const day = plain.asOf === 'talk' ? '?as-of=talk' : '';
    return new URL(href + printAnswers(tree, answers, day), location.href).href;
  };
  const taken = (): Taken => ({
    plain,
    link: link(),
    flips: flips(tree, answers, plain.asOf).flips,
    otherDay: otherDay(tree, answers, plain.asOf),
    counted: counted.map(({ id, verdict, href: sheet }) => ({
      id,
      says: verdict.join(' '),
      link: new URL(sheet, location.href).href,
    })),
  });
  const copy = async (what: string, text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(`${what} copied.`);
    } catch {
      setSaid(`The browser did not let the page copy. ${what}: ${text}`);
    }
  };
  return (
    <div class="sheet-take" role="group" aria-label="Take it with you">
      <button type="button" onClick={() => void copy('Link', link())}>
        Copy link
      </button>
      <button
        type="button"
        onClick={() => void written().then(({ paragraph }) => copy('Paragraph', paragraph(tree, walked, taken())))}
      >
        Copy paragraph
      </button>
      <button
        type="button"
        onClick={() => {
          void written().then(({ adr }) => {
            save(`${tree.id}-${walked.result.id}.md`, adr(tree, walked, taken()));
            setSaid('The decision record was saved.');
          });
        }}
      >
        Decision record (MADR)
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
