import type { AsOf } from '../../model/facts/as-of.ts';

/** Name of the parameter in the address, and of the event that tells widgets of a change. */
const key = 'as-of';
export const asOfEvent = 'headroom:as-of';

const parse = (value: string | null): AsOf => (value === 'talk' ? 'talk' : 'today');

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

/** Links to other pages of ours carry the day along, so that it is kept from page to page and in copied links. */
function carry(link: HTMLAnchorElement, asOf: AsOf): void {
  if (!isOurs(link) || link.getAttribute('href')?.startsWith('#')) return;
  const target = withAsOf(link.href, asOf);
  if (target !== link.href) link.href = target;
}

function show(asOf: AsOf): void {
  document.documentElement.dataset['asOf'] = asOf;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-as-of-choice]')) {
    button.setAttribute('aria-pressed', String(button.dataset['asOfChoice'] === asOf));
  }
  document.querySelectorAll<HTMLAnchorElement>('a[href]').forEach((link) => carry(link, asOf));
}

function choose(asOf: AsOf): void {
  history.replaceState(history.state, '', withAsOf(location.href, asOf));
  show(asOf);
  document.dispatchEvent(new CustomEvent<AsOf>(asOfEvent, { detail: asOf }));
}

/** Wires the header's switch and shows the day the address asks for. */
export function startAsOf(): void {
  const asked = new URLSearchParams(location.search).get(key);
  const asOf = parse(asked);
  show(asOf);
  if (asked !== null && asked !== asOf) {
    const note = document.querySelector<HTMLElement>('[data-as-of-note]');
    if (note) {
      note.hidden = false;
      note.append(`“${asked.slice(0, 40)}” is no day this site knows: today’s figures are shown.`);
    }
  }
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const choice = target.closest<HTMLElement>('[data-as-of-choice]')?.dataset['asOfChoice'];
    if (choice) choose(parse(choice));
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
