import type { Deck } from '../../model/slides/deck.ts';
import { bring } from '../apart/bring.ts';

const slide = (id: string): HTMLElement | null => document.getElementById(id);

/** Puts the slides of a deck in its order, hides the others, and gives each its neighbours. */
export function arrange({ ids }: Deck): void {
  const list = document.querySelector('[data-deck-list]');
  const ticks = document.querySelector('[data-progress]');
  for (const other of document.querySelectorAll<HTMLElement>('.deck-slide')) other.hidden = !ids.includes(other.id);
  for (const tick of document.querySelectorAll<HTMLElement>('[data-progress] [data-of]'))
    tick.hidden = !ids.includes(tick.dataset['of'] ?? '');
  const inOrder = ids.flatMap((id) => slide(id) ?? []);
  // Only a list of its own order needs to be moved.
  const standing = [...document.querySelectorAll('.deck-slide:not([hidden])')];
  if (inOrder.some((one, i) => one !== standing[i])) {
    list?.prepend(...inOrder);
    ticks?.prepend(...ids.flatMap((id) => document.querySelector(`[data-of="${id}"]`) ?? []));
  }
  inOrder.forEach((one, i) => {
    const count = one.querySelector('[data-count]');
    if (count) count.textContent = `${i + 1} / ${ids.length}`;
    for (const link of one.querySelectorAll<HTMLAnchorElement>('[data-step]')) {
      const to = ids[i + Number(link.dataset['step'])];
      link.toggleAttribute('aria-disabled', false);
      if (to === undefined) link.setAttribute('aria-disabled', 'true');
      link.setAttribute('href', `#${to ?? one.id}`);
    }
  });
}

/** Marks the slide that is shown and its neighbours, which are laid out unseen so that a step has only to uncover one. */
export function show({ ids, title }: Deck, id: string): void {
  const at = ids.indexOf(id);
  const [before, after] = [ids[at - 1], ids[at + 1]];
  for (const near of [id, after, before]) {
    const face = near === undefined ? null : slide(near)?.querySelector<HTMLElement>('.deck-face');
    if (face) void bring(face);
  }
  for (const one of document.querySelectorAll<HTMLElement>('.deck-slide')) {
    one.classList.toggle('now', one.id === id);
    one.classList.toggle('near', one.id === before || one.id === after);
    one.classList.toggle('after', one.id === after);
  }
  ids.forEach((other, i) => {
    const tick = document.querySelector(`[data-of="${other}"]`);
    tick?.classList.toggle('done', i < at);
    tick?.classList.toggle('now', i === at);
  });
  const heading = (of: string | undefined): string =>
    of === undefined ? '' : `${of}: ${slide(of)?.querySelector('h2')?.textContent ?? ''}`;
  const said = document.querySelector('[data-said]');
  if (said) said.textContent = `${heading(id)}. Slide ${at + 1} of ${ids.length}${title ? `, ${title}` : ''}.`;
  const next = document.querySelector('[data-next-title]');
  if (next) next.textContent = heading(after) || 'end of the deck';
  const read = slide(id)?.querySelector<HTMLAnchorElement>('.deck-read')?.href;
  if (read !== undefined) document.querySelector('[data-exit]')?.setAttribute('href', read);
  const overview = document.querySelector<HTMLAnchorElement>('[data-overview]');
  if (overview) overview.hash = id;
}
