import { useState } from 'preact/hooks';
import { days } from '../../model/facts/as-of.ts';
import type { Case, Limit, Sheet } from '../../model/worksheet/sheet.ts';

interface Props {
  readonly sheet: Sheet;
  readonly state: Case;
  readonly limits: Readonly<Record<string, Limit>>;
  /** Address of the sheet's own page. */
  readonly href: string;
  readonly query: () => string;
}

function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 1000);
}

/** What a reader takes to the review: a link, a passage for the document, the figures as data. */
export function SheetTakeAway({ sheet, state, limits, href, query }: Props) {
  const [said, setSaid] = useState('');
  const copy = async (what: string, text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(`${what} copied.`);
    } catch {
      setSaid(`The browser did not let the page copy. ${what}: ${text}`);
    }
  };
  const link = (): string => new URL(href + query(), location.href).href;
  /** The wording is loaded when somebody asks for it. */
  const written = async () => {
    const words = await import('../../model/worksheet/take-away.ts');
    return {
      words,
      taken: {
        link: link(),
        limits,
        day: `${days[state.asOf]} (${state.asOf === 'talk' ? 'the talk’s day' : 'today'})`,
      },
    };
  };
  const name = sheet.id.toLowerCase();
  return (
    <div class="sheet-take" role="group" aria-label="Take it with you">
      <button type="button" onClick={() => void copy('Link', link())}>
        Copy link
      </button>
      <button
        type="button"
        onClick={() =>
          void written().then(({ words, taken }) => copy('Markdown', words.toMarkdown(sheet, state, taken)))
        }
      >
        Copy as Markdown
      </button>
      <button
        type="button"
        onClick={() =>
          void written().then(({ words, taken }) => {
            save(`${name}.csv`, 'text/csv', words.toCsv(sheet, state, taken));
          })
        }
      >
        CSV
      </button>
      <button
        type="button"
        onClick={() =>
          void written().then(({ words, taken }) => {
            save(`${name}.json`, 'application/json', words.toJson(sheet, state, taken));
          })
        }
      >
        JSON
      </button>
      <span class="take-said" role="status">
        {said}
      </span>
    </div>
  );
}
