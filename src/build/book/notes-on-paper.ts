import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { find, hasClass, replace, stringOf } from './elements.ts';

/** Parts of a page whose tables of figures repeat what the register of limits holds in full. */
const repeating = ['fact-notes', 'sheet-limits', 'prices'];

/** Rows from which a table of figures on a service's page is set as notes. */
const many = 9;

/**
 * Tables of figures as numbered notes in two columns, which take a third of the room: value, then source and date.
 * The register of limits keeps its tables. A figure that a page lists twice is told once.
 * @param path the page they stand on
 */
export function notesOnPaper(root: Element, path: string): void {
  const ofService = path.startsWith('/services/');
  tellOnce(root, ofService);
  const toNotes = (frame: Element): Element[] => [h('ol', { className: ['paper-notes'] }, rowsOf(frame).map(note))];
  for (const part of find(root, (element) => repeating.some((name) => hasClass(element, name)))) {
    replace(part, (element) => hasClass(element, 'table-frame'), toNotes);
  }
  if (!ofService) return;
  replace(root, (element) => hasClass(element, 'table-frame') && rowsOf(element).length >= many, toNotes);
  for (const row of find(root, (element) => 'dataNote' in element.properties)) {
    const quantity = find(row, (element) => hasClass(element, 'quantity'))[0];
    quantity?.children.unshift(h('sup', `${numberOf(row)}\u00a0`));
  }
}

const rowsOf = (frame: Element): Element[] => find(frame, (element) => hasClass(element, 'fact-row'));

/** The address of the fact in the register, which tells rows of the same fact. */
const factOf = (row: Element): string =>
  stringOf(find(row, (element) => hasClass(element, 'quantity'))[0] ?? row, 'href') ?? '';

/** The number of the note, from its cell or as `tellOnce` has given it; empty where no figure of the text has it. */
const numberOf = (row: Element): string =>
  stringOf(row, 'dataNote') ?? toString(find(row, (element) => hasClass(element, 'number'))[0] ?? h('td')).trim();

/**
 * The notes of a page keep what only they hold. On a service's page its own tables keep their rows, with the numbers of
 * the notes, and the closing list loses them; elsewhere a sheet's list of limits loses what the notes hold.
 */
function tellOnce(root: Element, ofService: boolean): void {
  const closing = find(root, (element) => hasClass(element, 'fact-notes'))[0];
  if (!closing) return;
  const noted = new Map(rowsOf(closing).map((row) => [factOf(row), numberOf(row)]));
  if (!ofService) {
    for (const list of find(root, (element) => hasClass(element, 'sheet-limits')))
      dropRows(root, list, (row) => noted.has(factOf(row)));
    return;
  }
  const inNotes = new Set(rowsOf(closing));
  const held = new Set<string>();
  for (const row of rowsOf(root).filter((one) => !inNotes.has(one))) {
    const number = noted.get(factOf(row));
    if (number === undefined || number === '' || held.has(factOf(row))) continue;
    held.add(factOf(row));
    row.properties['dataNote'] = number;
  }
  const title = find(closing, (element) => element.properties['id'] === 'figures-of-this-page')[0];
  if (title && held.size > 0)
    title.children = [{ type: 'text', value: 'Further figures of this page, with source and date' }];
  dropRows(root, closing, (row) => held.has(factOf(row)));
}

/** Takes rows out of a part of a page, and the part itself where none is left. */
function dropRows(root: Element, part: Element, told: (row: Element) => boolean): void {
  replace(
    part,
    (element) => hasClass(element, 'fact-row') && told(element),
    () => [],
  );
  if (rowsOf(part).length > 0) return;
  replace(
    root,
    (element) => element === part,
    () => [],
  );
}

/** One row as one note: what it is, then value and sources, day by day where it has changed. */
function note(row: Element): Element {
  const cells = row.children.filter(
    (child): child is Element => child.type === 'element' && !hasClass(child, 'number'),
  );
  const [what, values, sources] = cells;
  const number = numberOf(row);
  return h('li', number === '' ? { className: ['unnumbered'] } : { value: number }, [
    ...runIn(partsOf(what), ' '),
    text(': '),
    ...dayByDay(partsOf(values), partsOf(sources)),
  ]);
}

/** Values and sources; where there are two days, the sources of a day follow its value. */
function dayByDay(values: readonly Element[], sources: readonly Element[]): ElementContent[] {
  const days: { readonly day: string; readonly sources: Element[] }[] = [];
  for (const part of sources) {
    if (hasClass(part, 'day')) days.push({ day: toString(part).trim(), sources: [] });
    else (days.at(-1)?.sources ?? days[days.push({ day: '', sources: [] }) - 1]?.sources)?.push(part);
  }
  return values.flatMap((value, i): ElementContent[] => {
    const parts = partsOf(value);
    const day = parts.find((part) => hasClass(part, 'day'));
    const said = parts.filter((part) => part !== day);
    const own = days.find((one) => one.day === (day ? toString(day).trim() : ''))?.sources ?? [];
    return [
      ...(i === 0 ? [] : [text('. ')]),
      ...(day ? [trimmed(day), text(': ')] : []),
      ...runIn(said, '; '),
      ...(own.length === 0 ? [] : [text('. '), ...runIn(own, '; ')]),
    ];
  });
}

const text = (value: string): ElementContent => ({ type: 'text', value });

const partsOf = (element: Element | undefined): Element[] =>
  (element?.children ?? []).filter(
    (child): child is Element => child.type === 'element' && toString(child).trim() !== '',
  );

/** Parts in a row of text, without the white space of the markup around them. */
const runIn = (parts: readonly Element[], between: string): ElementContent[] =>
  parts.flatMap((part, i): ElementContent[] => (i === 0 ? [trimmed(part)] : [text(between), trimmed(part)]));

/** An element whose text neither begins nor ends with white space. */
function trimmed(element: Element): Element {
  for (const end of ['first', 'last'] as const) {
    let at: ElementContent | undefined = element;
    while (at?.type === 'element') at = end === 'first' ? at.children[0] : at.children.at(-1);
    if (at?.type === 'text') at.value = end === 'first' ? at.value.trimStart() : at.value.trimEnd();
  }
  return element;
}
