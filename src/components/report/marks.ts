import { issueAddress } from '../../model/report/issue-address.ts';

/** What was marked last, and in which part of the page: a click on the link takes the mark away. */
let marked = { selected: '', part: '' };

function partAround(node: Node | null): string {
  const element = node instanceof Element ? node : node?.parentElement;
  const main = document.querySelector('main');
  if (!element || !main?.contains(element)) return '';
  const places = [...main.querySelectorAll('[id]:not(svg *, form *)')];
  const before = places.filter(
    (place) => place.contains(element) || place.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1)?.id ?? '';
}

function remember(): void {
  const selection = getSelection();
  const selected = selection?.toString() ?? '';
  if (selected.trim() !== '') marked = { selected, part: partAround(selection?.anchorNode ?? null) };
}

/** A report takes along what the reader has marked on the page, and what its address says by then. */
export function startMarks(link: HTMLAnchorElement): void {
  const { report = '', title = '', edition = '' } = link.dataset;
  remember();
  document.addEventListener('selectionchange', remember);
  link.addEventListener('click', () => {
    const url = new URL(location.href);
    if (marked.part !== '') url.hash = marked.part;
    link.href = issueAddress(report, { title, page: url.href, selected: marked.selected, edition });
  });
}
