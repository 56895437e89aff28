import { useState } from 'preact/hooks';
import { printAnswers, type Answers, type Plain } from '../../model/chooser/index.ts';
import { resultId } from '../../model/citations/part.ts';
import { pinOf, sayDate, type Day } from '../../model/facts/day.ts';
import { sharedAddress } from '../live/shared-address.ts';
import type { ChooserData } from './data.ts';
import { regionPart } from './use-region.ts';

/** What is written down of a result, by the words of the button. */
export interface Written {
  /** As Markdown to paste, given the address with all answers. */
  readonly markdown: (link: string) => Promise<string>;
  /** As a decision record to save; what is still open has none. */
  readonly madr?: ((link: string) => Promise<string>) | undefined;
}

interface Props {
  readonly data: ChooserData;
  /** The result, where it is one; it names file and citation. */
  readonly result: string | undefined;
  readonly answers: Answers;
  readonly plain: Plain;
  readonly day: Day;
  /** The Region whose quotas it is measured by, as its address says it. */
  readonly region?: string;
  readonly written: Written;
  readonly onEdit: () => void;
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

/** What a reader takes to the review. */
export function ResultActions({ data, result, answers, plain, day, region = '', written, onEdit }: Props) {
  const { tree, href } = data;
  const [said, setSaid] = useState('');
  const pin = pinOf(day);
  const linkTo = (query: string): string => sharedAddress(href + query);
  const pinned = (): string => linkTo(printAnswers(tree, answers, `?as-of=${pin}${regionPart(region)}`));
  const floating = (): string =>
    linkTo(printAnswers(tree, answers, `?${plain.asOf === 'talk' ? 'as-of=talk' : ''}${regionPart(region)}`));
  const { madr } = written;
  const copy = async (what: string, text: string, more = ''): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(`${what} copied.${more}`);
    } catch {
      setSaid(`Your browser blocked copying. ${what}: ${text}`);
    }
  };
  return (
    <div class="chooser-actions" role="group" aria-label="Share this recommendation">
      <button
        type="button"
        class="chooser-go"
        title={`Opens these answers with the figures of ${sayDate(pin)}`}
        onClick={() => void copy('Link', pinned(), ` It is pinned to ${sayDate(pin)}.`)}
      >
        Copy link
      </button>
      <button type="button" onClick={() => void written.markdown(pinned()).then((text) => copy('Markdown', text))}>
        Copy as Markdown
      </button>
      {madr && (
        <button
          type="button"
          onClick={() => {
            void madr(pinned()).then((text) => {
              const name = `${tree.id}-${result ?? ''}.md`;
              save(name, text);
              setSaid(`Saved ${name}.`);
            });
          }}
        >
          Download MADR
        </button>
      )}
      <button
        type="button"
        onClick={() => {
          print();
        }}
      >
        Print
      </button>
      <details class="chooser-more">
        <summary>More</summary>
        <button
          type="button"
          title="Opens these answers with the figures of the day it is opened"
          onClick={() => void copy('Floating link', floating(), ' It follows the site’s figures.')}
        >
          Copy floating link
        </button>
        {result !== undefined && (
          <a class="cite" href={href} data-cite={resultId(tree.id, result)} aria-label="Cite this result">
            Cite
          </a>
        )}
      </details>
      <button type="button" class="chooser-quiet" onClick={onEdit}>
        Edit answers
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
