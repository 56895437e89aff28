import type { AsOf } from '../../model/facts/as-of.ts';
import { likeness, type Answers, type Likeness } from '../../model/comparison/likeness.ts';
import { fewest, most, printChoice, readChoice } from '../../model/comparison/link.ts';
import { pinOf, sayDate } from '../../model/facts/day.ts';
import { bringOnceTouched } from '../apart/once-touched.ts';
import { asOfEvent, dayAsked } from '../as-of/as-of.ts';
import { answerCites } from '../live/cite.ts';
import { keepHeads } from './sticky-head.ts';

const likenessWords: Readonly<Record<Likeness, string>> = {
  same: '= the same',
  differs: '≠ differs',
  open: '? an answer is missing',
};

const dayShown = (): AsOf => (document.documentElement.dataset['asOf'] === 'talk' ? 'talk' : 'today');

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** The answers of a row on a day, as the page holds them. */
function answersIn(row: Element, asOf: AsOf): Answers {
  const cells = [...row.querySelectorAll<HTMLElement>('td[data-column]')];
  return Object.fromEntries(cells.map(({ dataset }) => [dataset['column'] ?? '', Number(dataset[asOf] ?? -1)]));
}

/** One table of the page, with its choice. */
function enliven(matrix: HTMLElement): void {
  const form = matrix.querySelector('form');
  const status = matrix.querySelector<HTMLElement>('[role=status]');
  const notes = matrix.querySelector<HTMLElement>('[role=alert]');
  const whole = matrix.querySelector<HTMLButtonElement>('[data-whole]');
  if (!form || !status || !notes || !whole) return;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const known = boxes.map(({ value }) => value);
  const nameOf = (id: string): string =>
    boxes
      .find(({ value }) => value === id)
      ?.closest('label')
      ?.textContent.trim() ?? id;
  const rows = [...matrix.querySelectorAll<HTMLElement>('tbody tr')];
  let chosen: readonly string[] = [];

  /** Shows the chosen columns, or all, and marks the rows. Returns what there is to be said. */
  const show = (): string => {
    const beside = chosen.length >= fewest;
    matrix.toggleAttribute('data-chosen', beside);
    matrix.style.setProperty('--matrix-columns', String(chosen.length));
    for (const box of boxes) box.checked = chosen.includes(box.value);
    whole.disabled = chosen.length === 0;
    for (const cell of matrix.querySelectorAll<HTMLElement>('[data-column]')) {
      cell.hidden = beside && !chosen.includes(cell.dataset['column'] ?? '');
    }
    let differing = 0;
    for (const row of rows) {
      const found = likeness(answersIn(row, dayShown()), chosen);
      if (found === 'differs') differing++;
      const words = row.querySelector('[data-likeness-words]');
      if (words) words.textContent = beside ? likenessWords[found] : '';
      if (beside) row.dataset['likeness'] = found;
      else delete row.dataset['likeness'];
    }
    const names = listed(chosen.map(nameOf));
    if (beside) return `${names} side by side: ${differing} of ${rows.length} rows differ.`;
    return chosen.length === 0 ? 'The whole table is shown.' : `${names}: choose one or two more.`;
  };

  const say = (text: string): void => {
    status.textContent = text;
  };
  const warn = (texts: readonly string[]): void => {
    notes.replaceChildren(
      ...texts.map((text) => {
        const item = document.createElement('p');
        item.textContent = text;
        return item;
      }),
    );
  };
  const choose = (next: readonly string[]): void => {
    chosen = next;
    history.replaceState(history.state, '', location.pathname + printChoice(chosen, location.search) + location.hash);
    warn([]);
    say(show());
  };

  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { value, checked } = target;
    if (!checked) choose(chosen.filter((id) => id !== value));
    else if (chosen.length < most) choose([...chosen, value]);
    else {
      target.checked = false;
      say(`${listed(chosen.map(nameOf))} are side by side already: take one away first.`);
    }
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  whole.addEventListener('click', () => {
    choose([]);
    boxes[0]?.focus();
  });
  const pinned = (): string => printChoice(chosen, `?as-of=${pinOf(dayAsked())}`);
  const floating = (): string => printChoice(chosen, dayShown() === 'talk' ? '?as-of=talk' : '');
  const copying = (what: string, query: () => string, more: () => string) => () => {
    const link = location.origin + location.pathname + query();
    navigator.clipboard.writeText(link).then(
      () => say(`${what} copied. ${more()}`),
      () => say(`Your browser blocked copying. ${what}: ${link}`),
    );
  };
  form.querySelector('[data-copy]')?.addEventListener(
    'click',
    copying('Link', pinned, () => `It is pinned to ${sayDate(pinOf(dayAsked()))}.`),
  );
  form.querySelector('[data-copy-floating]')?.addEventListener(
    'click',
    copying('Floating link', floating, () => 'It follows the site’s figures.'),
  );
  document.addEventListener(asOfEvent, () => say(show()));
  answerCites(matrix, () => ({ query: pinned(), floating: floating(), says: show() }));

  const read = (): void => {
    const asked = readChoice(known, location.search);
    chosen = asked.chosen;
    warn(asked.notes);
    const said = show();
    if (chosen.length > 0 || status.textContent !== '') say(said);
  };
  read();
  window.addEventListener('popstate', read);
  keepHeads(matrix);
  matrix.dataset['live'] = '';
}

/** Lets readers put columns side by side; the address keeps them as `?with=sqs-fifo,kinesis`. */
export function startComparing(): void {
  for (const matrix of document.querySelectorAll<HTMLElement>('[data-matrix]')) enliven(matrix);
  bringOnceTouched(document.querySelectorAll<HTMLElement>('.fact-notes [data-apart]'));
}
