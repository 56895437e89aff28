import { mathText } from './math-text.ts';

/** Formulas with something of them selected. KaTeX has each twice: drawn, and as MathML for those who listen. */
const formulasIn = (selection: Selection): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('.katex')].filter(
    (one) => one.querySelector('math') !== null && selection.containsNode(one, true),
  );

/** Copies each formula once, as text that a person can read; TeX is what the cite control gives. */
export function copyReadably(event: ClipboardEvent): void {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !event.clipboardData) return;
  const formulas = formulasIn(selection);
  const [first, last] = [formulas[0], formulas.at(-1)];
  if (!first || !last) return;
  const range = selection.getRangeAt(0);
  if (first.contains(range.startContainer)) range.setStartBefore(first);
  if (last.contains(range.endContainer)) range.setEndAfter(last);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const stood = formulas.map((formula) => {
    const text = document.createElement('span');
    const math = formula.querySelector('math');
    text.textContent = math ? mathText(math).trim() : '';
    formula.replaceWith(text);
    return () => {
      text.replaceWith(formula);
    };
  });
  // The browser forgets what is taken out of a selection, though something stands in its place again.
  const select = (): void => selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  select();
  event.clipboardData.setData('text/plain', selection.toString());
  event.preventDefault();
  for (const back of stood) back();
  select();
}
