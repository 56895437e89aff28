/** Headings have a link of Starlight’s to their own address. */
const controls = '[data-cite], .sl-anchor-link';

const controlOf = (event: Event): HTMLAnchorElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(controls) : null;

/** A short address typed in small letters leads to its part: ids are in capitals. */
function correctCase(): void {
  const base = document.documentElement.dataset['base'] ?? '/';
  const [, id = '', rest = ''] =
    /^((?:d-(?:\d\d|[1-9]\d{2,3})|[ns]-\d\d|c-[a-z-]+)|[faqt](?=\/.))(\/.*)?$/.exec(
      location.pathname.slice(base.length),
    ) ?? [];
  if (id !== '') location.replace(base + id.toUpperCase() + rest + location.search + location.hash);
}

/** All the script a page has until somebody cites a part of it, or opens a citation. */
export function startCitations(): void {
  correctCase();
  document.addEventListener('click', (event) => {
    const control = controlOf(event);
    if (!control || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void import('./open.ts').then(({ cite }) =>
      cite(control, control.dataset['citeAs'] === 'link' ? 'link' : undefined),
    );
  });
  document.addEventListener('keydown', (event) => {
    const control = controlOf(event);
    if (!control || event.key.toLowerCase() !== 'l' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    void import('./open.ts').then(({ cite }) => cite(control, 'link'));
  });
  // By the address, since the browser may not have gone to its target yet.
  const target = document.getElementById(location.hash.slice(1));
  const forward = target?.matches('[data-moved]') ? target.querySelector('a') : null;
  if (forward) location.replace(forward.href);
  if (new URLSearchParams(location.search).has('v'))
    void import('./show-since.ts').then(({ showSince }) => showSince());
}
