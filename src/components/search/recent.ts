/** Something a reader searched for or opened lately. */
export interface Recent {
  readonly text: string;
  /** Where it led, below the site's root; without it the words are searched for again. */
  readonly path?: string;
  readonly id?: string;
}

const place = 'headroom-recent';
const most = 6;

const isRecent = (one: unknown): one is Recent =>
  typeof one === 'object' &&
  one !== null &&
  typeof (one as Recent).text === 'string' &&
  ((one as Recent).path === undefined || /^\/(?!\/)/.test((one as Recent).path ?? ''));

/** The latest searches, newest first. Nothing where storage is refused or holds something else. */
export function recentSearches(): readonly Recent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecent).slice(0, most) : [];
  } catch {
    return [];
  }
}

export function remember(recent: Recent): void {
  const key = ({ text, path }: Recent): string => path ?? text.toLowerCase();
  try {
    const others = recentSearches().filter((one) => key(one) !== key(recent));
    localStorage.setItem(place, JSON.stringify([recent, ...others].slice(0, most)));
  } catch {
    // Refused or full: nothing is remembered.
  }
}
