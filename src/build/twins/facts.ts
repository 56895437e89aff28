import type { Element, ElementContent } from 'hast';
import { anchorOf } from './anchors.ts';
import { classesOf, element, hasClass, isElement, joined, strong, text, wordsOf } from './nodes.ts';
import type { Inner, Rules } from './rule.ts';

const cells = (row: Element): Element[] => row.children.filter(isElement);

const partsOf = (cell: Element | undefined): Element[] => (cell?.children ?? []).filter(isElement);

const only = (parts: readonly Element[], name: string): Element[] => parts.filter((part) => hasClass(part, name));

/** What is measured, for what it is counted, and what to mind: `message size (SQS: hard limit, per message). The notes say …` */
function quantityCell(row: Element, cell: Element | undefined, inner: Inner): Element {
  const parts = partsOf(cell);
  const name = only(parts, 'quantity');
  const scope = only(parts, 'scope').map(wordsOf).join('; ');
  const caveats = only(parts, 'caveat').map((part) => inner(part.children));
  return element('td', [
    ...anchorOf(row),
    ...joined(
      [[...inner(name), text(scope === '' ? '' : ` (${scope.trim()})`)], ...caveats.map((words) => sentence(words))],
      '. ',
    ),
  ]);
}

/** Words without the full stop at their end, where the next part brings one. */
const sentence = (words: ElementContent[]): ElementContent[] =>
  words.map((node, i) =>
    i === words.length - 1 && node.type === 'text' ? text(node.value.replace(/\.\s*$/, '')) : node,
  );

/** A value with what qualifies it; of two days each with its own. */
function valueCell(cell: Element | undefined, inner: Inner): Element {
  const values = only(partsOf(cell), 'value').map((value) => {
    const parts = partsOf(value);
    const day = only(parts, 'day').map(wordsOf).join('');
    const figure = parts.filter((part) => part.tagName === 'b').flatMap((part) => inner(part.children));
    const rest = parts.filter((part) => ['mark', 'wording', 'since', 'caveat'].some((name) => hasClass(part, name)));
    return [
      ...(day === '' ? [] : [text(`${day.trim()}: `)]),
      ...joined([[strong(figure)], ...rest.map((part) => sentence(inner(part.children)))], ', '),
    ];
  });
  return element('td', joined(values, '; '));
}

function sourceCell(cell: Element | undefined, inner: Inner): Element {
  const groups: ElementContent[][] = [];
  let day = '';
  for (const part of partsOf(cell)) {
    if (hasClass(part, 'day')) day = `${wordsOf(part).trim()}: `;
    else {
      groups.push([...(day === '' ? [] : [text(day)]), ...inner(part.children)]);
      day = '';
    }
  }
  return element('td', joined(groups, '; '));
}

/** Figures in prose, and the tables of figures. The page of limits has every row; tables elsewhere repeat some of them. */
export const factRules: Rules = {
  fact: ({ children }, inner) => inner(children),
  'fact-row': (row, inner) => {
    // The numbers of notes are for paper.
    const [quantity, value, source] = cells(row).filter((cell) => !classesOf(cell).includes('number'));
    return [element('tr', [quantityCell(row, quantity, inner), valueCell(value, inner), sourceCell(source, inner)])];
  },
  'fact-table': ({ children }, inner, page) => {
    const head = element('thead', [
      element(
        'tr',
        ['Quantity', 'Value', 'Source'].map((name) => element('th', [text(name)])),
      ),
    ]);
    const rows = inner(children.filter((child) => isElement(child) && child.tagName === 'tbody'));
    return [element('table', [head, ...rows], page.path === '/reference/limits/' ? {} : { dataRepeats: '' })];
  },
  'fact-notes': ({ children }, inner) => inner(children),
};
