/** What is kept of a search while the reader goes elsewhere. */
export interface Kept {
  readonly query: string;
  readonly facets: string;
}

const place = 'headroom-search';

/** The last search of this visit. Storage can be refused: then nothing is kept. */
export function recall(): Kept | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place) ?? 'null') as Kept | null;
    return typeof kept?.query === 'string' && typeof kept.facets === 'string' ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function keep(kept: Kept): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(kept));
  } catch {
    // Refused or full: the search is simply not there next time.
  }
}
