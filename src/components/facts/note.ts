import type { Brought } from '../apart/bring.ts';
import { dismiss } from './dismiss.ts';

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

/** Gives a figure its note: what its row at the foot of the page says. Does nothing where the note is there already. */
export function annotate(link: Element): void {
  const row = document.getElementById(link.getAttribute('aria-describedby') ?? '');
  const figure = link.parentElement;
  if (!figure || !row || figure.querySelector('.fact-note')) return;
  const name = span('what', row.querySelector('.quantity')?.textContent ?? '');
  const note = span('fact-note', name, ...copies(row.querySelectorAll('.scope')), ...linesOf(row));
  note.setAttribute('role', 'note');
  figure.append(note);
}

// A page may keep its rows apart until it is touched: at the figure, perhaps.
const brought: Brought = 'headroom:brought';
document.addEventListener(brought, () => {
  for (const link of document.querySelectorAll('.fact > a:is(:hover, :focus)')) annotate(link);
});

document.addEventListener('keydown', dismiss);
