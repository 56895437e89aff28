import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { find, hasClass, replace } from './elements.ts';

/** The tables of a page's figures as numbered notes, which take a third of the room: value, then source and date. */
export function notesOnPaper(root: Element): void {
  for (const notes of find(root, (element) => hasClass(element, 'fact-notes') || hasClass(element, 'sheet-limits'))) {
    replace(
      notes,
      (element) => hasClass(element, 'table-frame'),
      (frame) => [h('ol', { className: ['paper-notes'] }, find(frame, (element) => hasClass(element, 'fact-row')).map(note))],
    );
  }
}

/** One row as one note; its cells follow one another in the text. */
function note(row: Element): Element {
  const cells = row.children.filter((child): child is Element => child.type === 'element' && !hasClass(child, 'number'));
  const between = (i: number): ElementContent[] => (i === 0 ? [] : [{ type: 'text', value: i === 1 ? ': ' : '. ' }]);
  return h('li', cells.flatMap((cell, i) => [...between(i), ...runIn(cell)]));
}

/** The parts of a cell in a row of text, without the white space of the markup between them. */
function runIn(cell: Element): ElementContent[] {
  const parts = cell.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return parts.flatMap((part, i): ElementContent[] => (i === 0 ? [part] : [{ type: 'text', value: ' ' }, part]));
}
