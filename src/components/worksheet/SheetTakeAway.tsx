import { useRef, useState } from 'preact/hooks';
import { pinOf, sayDate, type Day } from '../../model/facts/day.ts';
import type { Limit } from '../../model/worksheet/limit.ts';
import type { Case, Sheet, Step } from '../../model/worksheet/sheet.ts';
import { sharedAddress } from '../live/shared-address.ts';
import './take-away.css';

interface Props {
  readonly sheet: Sheet;
  readonly state: Case;
  readonly limits: Readonly<Record<string, Limit>>;
  readonly formulas: readonly Pick<Step, 'does' | 'tex'>[];
  /** Names of its services. */
  readonly service?: string;
  /** Address of the sheet’s own page. */
  readonly href: string;
  readonly day: Day;
  /** Queries that say every input and the day, or only what departs from the site’s own figures. */
  readonly pinned: () => string;
  readonly floating: () => string;
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
export function SheetTakeAway({ sheet, state, limits, formulas, service = '', href, day, pinned, floating }: Props) {
  const [said, setSaid] = useState('');
  const copy = async (what: string, text: string, more = ''): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(`${what} copied.${more}`);
    } catch {
      setSaid(`The browser did not let the page copy. ${what}: ${text}`);
    }
  };
  const linkTo = (query: string): string => sharedAddress(href + query);
  const pin = pinOf(day);
  /** The wording is loaded when somebody asks for it. */
  const written = async () => {
    const words = await import('../../model/worksheet/take-away.ts');
    return {
      words,
      taken: {
        link: linkTo(pinned()),
        limits,
        steps: formulas,
        service,
        day: `${pin} (${day.asOf === 'talk' ? 'the talk’s day' : day.edition === undefined ? 'today' : 'pinned'})`,
      },
    };
  };
  const name = sheet.id.toLowerCase();
  const menu = useRef<HTMLDetailsElement>(null);
  const chosen = (act: () => void) => () => {
    act();
    menu.current?.removeAttribute('open');
    menu.current?.querySelector('summary')?.focus();
  };
  const close = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && menu.current?.open) chosen(() => undefined)();
  };
  const left = (event: FocusEvent): void => {
    if (!menu.current?.contains(event.relatedTarget as Node | null)) menu.current?.removeAttribute('open');
  };
  const file = (type: 'csv' | 'json') => () =>
    void written().then(({ words, taken }) => {
      if (type === 'csv') save(`${name}.csv`, 'text/csv', words.toCsv(sheet, state, taken));
      else save(`${name}.json`, 'application/json', words.toJson(sheet, state, taken));
    });
  return (
    <div class="sheet-take" role="group" aria-label="Take it with you">
      <button
        type="button"
        class="main"
        title={`Opens these inputs with the limits of ${sayDate(pin)}`}
        onClick={() => void copy('Link', linkTo(pinned()), ` It is pinned to ${sayDate(pin)}.`)}
      >
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
      <details class="sheet-menu" ref={menu} onKeyDown={close} onFocusOut={left}>
        <summary aria-label="More ways to take it with you">⋯</summary>
        <div>
          <button
            type="button"
            title="Opens your inputs with whatever the limits are by then"
            onClick={chosen(() => void copy('Floating link', linkTo(floating()), ' It follows the site’s figures.'))}
          >
            Copy floating link
          </button>
          <button type="button" onClick={chosen(file('csv'))}>
            CSV
          </button>
          <button type="button" onClick={chosen(file('json'))}>
            JSON
          </button>
          <button
            type="button"
            onClick={chosen(() => {
              print();
            })}
          >
            Print
          </button>
          <a class="cite" href={href} data-cite={sheet.id} aria-label={`Cite ${sheet.id} with these figures`}>
            Cite
          </a>
        </div>
      </details>
      <span class="take-said" role="status">
        {said}
      </span>
    </div>
  );
}
