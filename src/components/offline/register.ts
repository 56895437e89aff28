import { base, canKeep, keptId } from './kept-id.ts';

/** What a browser does on every page to be useful without a network; nothing before the page is there. */
export function startOffline(): void {
  if (!canKeep()) return;
  addEventListener('load', () => {
    // Refused in some private windows: the site then works as any other.
    navigator.serviceWorker.register(`${base()}sw.js`, { scope: base() }).catch(() => undefined);
    if (keptId() !== undefined) void import('./announce.ts').then(({ announce }) => announce());
  });
}
