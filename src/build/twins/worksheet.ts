import type { Element, ElementContent } from 'hast';
import { element, findFirst, hasClass, isElement, math, paragraph, strong, text } from './nodes.ts';
import type { Rule, Rules, WorksheetOfTwin } from './rule.ts';

const table = (names: readonly string[], rows: readonly (readonly ElementContent[])[][]): Element =>
  element('table', [
    element('thead', [
      element(
        'tr',
        names.map((name) => element('th', [text(name)])),
      ),
    ]),
    element(
      'tbody',
      rows.map((row) =>
        element(
          'tr',
          row.map((cell) => element('td', cell)),
        ),
      ),
    ),
  ]);

function inputsOf({ inputs, opening }: WorksheetOfTwin): Element {
  const rows = inputs.map(({ name, label, param }) => {
    const print = opening.today.inputs.find((input) => input.name === name)?.print ?? '';
    return [[text(label)], [text(print)], [element('code', [text(param)])]];
  });
  return table(['Input', 'Opens with', 'Name in the address'], rows);
}

function resultsOf({ outputs, opening }: WorksheetOfTwin): Element {
  const printed = outputs.map(({ name, label, headline }) => {
    const on = (day: 'talk' | 'today'): string =>
      opening[day].results.find((result) => result.name === name)?.print ?? '';
    return { label: headline ? strong([text(label)]) : text(label), today: on('today'), talk: on('talk') };
  });
  const moved = printed.some(({ today, talk }) => today !== talk);
  const rows = printed.map(({ label, today, talk }) => [[label], [text(today)], ...(moved ? [[text(talk)]] : [])]);
  return table(moved ? ['Result', 'Today', '2024'] : ['Result', 'Value'], rows);
}

const stepsOf = ({ steps, opening: { today } }: WorksheetOfTwin): Element =>
  element(
    'ol',
    steps.map(({ does }, i) => element('li', [text(`${does}: `), math(today.formulas[i] ?? '', false)])),
  );

/** What comes out with the limits of the talk's day, where that is something else. */
function ofTalk({ opening: { talk, today } }: WorksheetOfTwin): Element[] {
  if (talk.verdict.join() === today.verdict.join()) return [];
  return [paragraph([text(`With the limits of 2024: ${talk.verdict.join(' ')}`)])];
}

const inOrder = ['sheet-verdict', 'sheet-bars', 'sheet-limits'];

/** The parts of the page's calculator that have a class, in document order. */
function partsOf(nodes: readonly ElementContent[], test: (node: Element) => boolean): Element[] {
  return nodes.filter(isElement).flatMap((node) => (test(node) ? [node] : partsOf(node.children, test)));
}

/** The table of the parts in the order in which they fill. */
const isRanking = (node: Element): boolean =>
  hasClass(node, 'sheet-scroll') && findFirst(node.children, (head) => hasClass(head, 'words')) !== undefined;

/** A calculator: on its own page with all it takes and gives, elsewhere as the page has it. */
const sheet: Rule = (node, inner, page) => {
  const name = String(node.properties['dataWorksheet'] ?? '');
  const worksheet = page.path === `/capacity/${name}/` ? page.worksheet(page.url) : undefined;
  if (!worksheet) return inner(node.children);
  const [verdict = [], bars = [], limits = []] = inOrder.map((part) =>
    inner(partsOf(node.children, (one) => hasClass(one, part))),
  );
  return [
    paragraph([strong([text(`${worksheet.title} (${worksheet.id})`)])]),
    ...verdict,
    ...ofTalk(worksheet),
    inputsOf(worksheet),
    resultsOf(worksheet),
    stepsOf(worksheet),
    ...bars,
    ...inner(partsOf(node.children, isRanking)),
    ...limits,
  ];
};

export const worksheetRules: Rules = { sheet };
