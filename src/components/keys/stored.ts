/** Kept in this browser; without an entry shortcuts are on. */
export const place = 'headroom-single-keys';

/** Whether the reader has turned shortcuts of a single character off. */
export function areOff(): boolean {
  try {
    return localStorage.getItem(place) === 'off';
  } catch {
    // Private windows may keep nothing: the choice then lasts as long as the page.
    return document.documentElement.dataset['singleKeys'] === 'off';
  }
}
