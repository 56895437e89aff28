import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { find, hasClass, replace, stringOf } from './elements.ts';
import { qrCode } from './qr.ts';

/**
 * A worksheet as a sheet of paper: its fields become a table of inputs, the question asked backwards its answer, and
 * the live sheet is named by address and QR code.
 * A sheet that stands on another page than its own is shown in short: its further inputs are where the sheet is.
 * @param live the public address of a page
 */
export function sheetsOnPaper(root: Element, path: string, live: (href: string) => string): void {
  for (const sheet of find(root, (element) => 'dataWorksheet' in element.properties)) {
    const own = `/capacity/${stringOf(sheet, 'dataWorksheet') ?? ''}/`;
    if (own !== path) shorten(sheet, own);
    replace(
      sheet,
      (element) => hasClass(element, 'sheet-fields'),
      (fields) => [inputsTable(fields)],
    );
    replace(sheet, (element) => hasClass(element, 'sheet-backward'), backwards);
    for (const further of find(sheet, (element) => hasClass(element, 'sheet-further'))) mergeFurther(further);
    const address = live(own);
    const title = find(sheet, (element) => hasClass(element, 'sheet-title'))[0];
    const name = title ? toString(title).trim() : (stringOf(sheet, 'ariaLabel') ?? own);
    sheet.children.push(liveLink(address, `The live calculator “${name}”`, 'Put in your own figures'));
  }
}

function shorten(sheet: Element, own: string): void {
  // It hands the reader's figures on, which paper does not have; the live link below says where the sheet is.
  replace(
    sheet,
    (element) => hasClass(element, 'sheet-more'),
    () => [],
  );
  replace(
    sheet,
    (element) => hasClass(element, 'sheet-further'),
    (further) => {
      const count = find(further, (element) => hasClass(element, 'quantity-field')).length;
      const words = count === 1 ? 'One further input' : `${count} further inputs`;
      return [
        h('p', { className: ['see-page'] }, [
          `${words}: `,
          h('a', { href: own, className: ['page-ref'] }, 'the full calculator'),
        ]),
      ];
    },
  );
}

/** A line that leads from paper to the living page, with its address as text and as a QR code. */
export function liveLink(address: string, label: string, words: string): Element {
  return h('div', { className: ['live-link'] }, [
    qrCode(address, `${label}: ${address}`),
    h('p', [`${words}: `, h('a', { href: address, dataLive: '' }, address)]),
  ]);
}

/** Name, value and hint of every input, as a table. */
function inputsTable(fields: Element): Element {
  const rows = fields.children.filter((child): child is Element => child.type === 'element').map(inputRow);
  return h('table', { className: ['sheet-table', 'inputs'] }, [
    h(
      'thead',
      h(
        'tr',
        ['Input', 'Value', 'What it is'].map((text) => h('th', { scope: 'col' }, text)),
      ),
    ),
    h('tbody', rows),
  ]);
}

function inputRow(field: Element): Element {
  const text = (name: string): string =>
    find(field, (element) => hasClass(element, name))
      .map((one) => toString(one).trim())
      .join(' ');
  const label = find(field, (element) => element.tagName === 'label')[0];
  return h('tr', [
    h('th', { scope: 'row' }, toString(label ?? h('label')).trim()),
    h('td', [valueOf(field), chosenUnit(field), text('quantity-unit')].filter((part) => part !== '').join(' ')),
    h('td', text('quantity-hint')),
  ]);
}

/** The unit beside a number, where it is a choice. */
function chosenUnit(field: Element): string {
  const [units] = find(field, (element) => hasClass(element, 'quantity-units'));
  const chosen = units && find(units, ({ properties }) => properties['selected'] === true)[0];
  return chosen ? toString(chosen).trim() : '';
}

function valueOf(field: Element): string {
  const input = find(field, (element) => element.tagName === 'input' && element.properties['type'] !== 'range')[0];
  if (input)
    return input.properties['type'] === 'checkbox'
      ? input.properties['checked']
        ? 'yes'
        : 'no'
      : String(input.properties['value'] ?? '');
  const options = find(field, (element) => element.tagName === 'option');
  const chosen = options.find((option) => option.properties['selected'] === true) ?? options[0];
  return chosen ? toString(chosen).trim() : '';
}

/** The answer that the sheet gives with its opening values; the controls around it go. */
function backwards(element: Element): ElementContent[] {
  const answer = find(element, (one) => hasClass(one, 'backward-answer'))[0];
  if (!answer) return [];
  replace(
    answer,
    ({ tagName }) => tagName === 'button',
    () => [],
  );
  return [h('p', { className: ['backward-answer'] }, [h('b', 'Asked backwards. '), toString(answer).trim()])];
}

/** “12 more figures to replace with your own” is a heading of the table on paper. */
function mergeFurther(further: Element): void {
  const title = find(further, (element) => element.tagName === 'summary')[0];
  if (title) title.children = [{ type: 'text', value: 'Further inputs' }];
}
