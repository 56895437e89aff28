import type { AsOf } from '../../model/facts/as-of.ts';
import { dayNote, dayOf, present, type Day } from '../../model/facts/day.ts';
import { queryOf } from '../../model/link/query.ts';

/** Name of the parameter in the address, and of the event that tells widgets of a change. */
const key = 'as-of';
export const asOfEvent = 'headroom:as-of';

const parse = (value: string | null): AsOf => (value === 'talk' ? 'talk' : 'today');

const asked = (): string | null => queryOf(location.search).get(key);

/** The day that the address asks for; today where it asks for none, or for one that the site does not know. */
export const dayAsked = (): Day => dayOf(asked()) ?? present;

/** The address with the day in it; today is the default and leaves no trace. */
function withAsOf(address: string, asOf: AsOf): string {
  const url = new URL(address, location.href);
  if (asOf === 'today') url.searchParams.delete(key);
  else url.searchParams.set(key, asOf);
  url.searchParams.sort();
  return url.href;
}

const isOurs = (link: HTMLAnchorElement): boolean =>
  link.origin === location.origin && link.pathname.startsWith(document.documentElement.dataset['base'] ?? '/');

/**
 * Links to other pages of ours carry the day along, so that it is kept from page to page. A date in the address pins
 * that page alone and is not carried; a link that has one of its own keeps it.
 */
function carry(link: HTMLAnchorElement, asOf: AsOf): void {
  if (!isOurs(link) || link.getAttribute('href')?.startsWith('#')) return;
  if (dayOf(queryOf(link.search).get(key))?.pin !== undefined) return;
  const target = withAsOf(link.href, asOf);
  if (target !== link.href) link.href = target;
}

/** What the page shows: the address may be changed without a new page. */
let shown: string | null = null;

function show(asOf: AsOf): void {
  shown = asked();
  document.documentElement.dataset['asOf'] = asOf;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-as-of-choice]')) {
    button.setAttribute('aria-pressed', String(button.dataset['asOfChoice'] === asOf));
  }
  const note = document.querySelector<HTMLElement>('[data-as-of-note]');
  if (note) {
    note.textContent = dayNote(shown) ?? '';
    note.hidden = note.textContent === '';
  }
  document.querySelectorAll<HTMLAnchorElement>('a[href]').forEach((link) => carry(link, asOf));
}

/** Shows another day, and tells widgets of it. */
function turn(asOf: AsOf): void {
  show(asOf);
  document.dispatchEvent(new CustomEvent<AsOf>(asOfEvent, { detail: asOf }));
}

function choose(asOf: AsOf): void {
  history.replaceState(history.state, '', withAsOf(location.href, asOf));
  turn(asOf);
}

/** Wires the header's switch and shows the day the address asks for. */
export function startAsOf(): void {
  // A page is served as of today: where the address asks for no day, all of it says so already.
  if (asked() !== null) show(dayAsked().asOf);
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const choice = target.closest<HTMLElement>('[data-as-of-choice]')?.dataset['asOfChoice'];
    if (!choice) return;
    choose(parse(choice));
    const menu = target.closest('details');
    if (!menu) return;
    menu.open = false;
    // It names the day that is shown, and a reader by keyboard goes on from there.
    menu.querySelector('summary')?.focus();
  });
  // Back and Forward within a page may lead to another day.
  window.addEventListener('popstate', () => {
    if (asked() !== shown) turn(dayAsked().asOf);
  });
  // Links that come later, such as search results, are caught on their way.
  document.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
      if (link) carry(link, parse(document.documentElement.dataset['asOf'] ?? null));
    },
    { capture: true },
  );
}
