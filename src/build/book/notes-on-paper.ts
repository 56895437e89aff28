import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { find, hasClass, replace } from './elements.ts';

/** Parts of a page whose tables of figures repeat what the register of limits holds in full. */
const repeating = ['fact-notes', 'sheet-limits', 'prices'];

/** Rows from which a table of figures on a service's page is set as notes. */
const many = 9;

/**
 * Tables of figures as numbered notes in two columns, which take a third of the room: value, then source and date.
 * The register of limits keeps its tables.
 * @param path the page they stand on
 */
export function notesOnPaper(root: Element, path: string): void {
  const rows = (frame: Element): Element[] => find(frame, (element) => hasClass(element, 'fact-row'));
  const toNotes = (frame: Element): Element[] => [h('ol', { className: ['paper-notes'] }, rows(frame).map(note))];
  for (const part of find(root, (element) => repeating.some((name) => hasClass(element, name)))) {
    replace(part, (element) => hasClass(element, 'table-frame'), toNotes);
  }
  if (!path.startsWith('/services/')) return;
  replace(root, (element) => hasClass(element, 'table-frame') && rows(element).length >= many, toNotes);
}

/** One row as one note; its cells follow one another in the text. */
function note(row: Element): Element {
  const cells = row.children.filter(
    (child): child is Element => child.type === 'element' && !hasClass(child, 'number'),
  );
  const between = (i: number): ElementContent[] => (i === 0 ? [] : [{ type: 'text', value: i === 1 ? ': ' : '. ' }]);
  return h(
    'li',
    cells.flatMap((cell, i) => [...between(i), ...runIn(cell)]),
  );
}

/** The parts of a cell in a row of text, without the white space of the markup between them. */
function runIn(cell: Element): ElementContent[] {
  const parts = cell.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return parts.flatMap((part, i): ElementContent[] => (i === 0 ? [part] : [{ type: 'text', value: ' ' }, part]));
}
