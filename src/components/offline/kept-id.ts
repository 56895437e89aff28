/** All that every page has to know of what is kept: whether it can be, and which build is. */
const storage = 'headroom:kept';

/** The folder of the site, with its slash. */
export const base = (): string => document.documentElement.dataset['base'] ?? '/';

/** True where the browser can keep pages: not in private windows of some, not without a safe connection, not from disk. */
export const canKeep = (): boolean =>
  location.protocol !== 'file:' && 'serviceWorker' in navigator && 'caches' in globalThis;

/** The build that this browser keeps whole, if it does. */
export function keptId(): string | undefined {
  try {
    return localStorage.getItem(storage) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Notes the build that is kept whole, or that none is. */
export function noteId(id: string | undefined): void {
  try {
    if (id === undefined) localStorage.removeItem(storage);
    else localStorage.setItem(storage, id);
  } catch {
    // Then nobody announces a new edition; the copy works.
  }
}
