/** What a reader does before a link is followed. */
const near = ['pointerenter', 'focus', 'touchstart'] as const;

/** The link as served reports the page; what else a report takes along is loaded once something is marked or the link is near. */
export function startReports(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-report]');
  if (!link) return;
  const load = (): void => {
    document.removeEventListener('selectionchange', load);
    for (const name of near) link.removeEventListener(name, load);
    // Without them the link reports the page as it was served.
    import('./marks.ts').then(
      ({ startMarks }) => {
        startMarks(link);
      },
      () => undefined,
    );
  };
  document.addEventListener('selectionchange', load);
  for (const name of near) link.addEventListener(name, load, { passive: true });
}
