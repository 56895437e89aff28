import type { Brought } from '../apart/bring.ts';

const span = (name: string, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement('span');
  made.className = name;
  made.append(...children);
  return made;
};

const copies = (parts: Iterable<Element>): (Node | string)[] =>
  [...parts].flatMap((part) => [part.cloneNode(true), ' ']);

/** Values of a row, each with the first of its sources: a row of two days names the day before both. */
function linesOf(row: Element): HTMLElement[] {
  const sources = [...row.querySelectorAll('.sources > *')];
  return [...row.querySelectorAll('.value')].map((value) => {
    const day = value.querySelector('.day')?.textContent;
    const from = day === undefined ? 0 : sources.findIndex((one) => one.matches('.day') && one.textContent === day);
    const source = from < 0 ? undefined : sources.slice(from).find((one) => one.matches('.source'));
    return span('line', ...copies([...value.children, ...(source ? [source] : [])]));
  });
}

const figures = '.fact > a[aria-describedby]';

/** Gives a figure its note: what its row at the foot of the page says, one hover, focus or tap away. */
function annotate(link: Element | null): void {
  const row = document.getElementById(link?.getAttribute('aria-describedby') ?? '');
  const figure = link?.parentElement;
  if (!figure || !row || figure.querySelector('.fact-note')) return;
  const name = span('what', row.querySelector('.quantity')?.textContent ?? '');
  const note = span('fact-note', name, ...copies(row.querySelectorAll('.scope')), ...linesOf(row));
  note.setAttribute('role', 'note');
  figure.append(note);
}

export function startNotes(): void {
  for (const reached of ['pointerover', 'focusin'])
    document.addEventListener(reached, ({ target }) => {
      if (target instanceof Element) annotate(target.closest(figures));
    });
  // A page may keep its rows apart until it is touched: at the figure, perhaps.
  const brought: Brought = 'headroom:brought';
  document.addEventListener(brought, () => {
    for (const link of document.querySelectorAll(`${figures}:is(:hover, :focus)`)) annotate(link);
  });
}
