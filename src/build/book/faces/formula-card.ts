import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { verdictOf } from '../../../model/worksheet/case.ts';
import type { Sheet } from '../../../model/worksheet/sheet.ts';
import { symbolic } from '../../../model/worksheet/symbolic.ts';
import { find, hasClass } from '../elements.ts';
import { section, sectionsOf, type Section } from '../prose/sections.ts';
import { newScribe, type Scribe } from '../scribe.ts';
import { inline, p } from '../text.ts';
import { bars } from './bars.ts';
import { inputsInARow, opened } from './calculator.ts';
import { formula } from './formula.ts';

/** The formula in symbols alone, one equation after the other. */
export const equations = (sheet: Sheet): Element[] => {
  const all = sheet.steps.flatMap(({ tex, words }) => symbolic(tex).map((one) => [one, words] as const));
  return all.map(([tex, words]) => formula(tex, words.replace(/@[\w-]+@/g, '…')));
};

/** Symbol and meaning, from the table of the article. */
function symbols(sections: readonly Section[]): Element[] {
  const rows = section(sections, 'formula')
    .flatMap((node) => (node.type === 'element' && node.tagName === 'table' ? [node] : []))
    .flatMap((one) => find(one, ({ tagName }) => tagName === 'tr').slice(1));
  const cells = rows.map((row) => row.children.filter((child): child is Element => child.type === 'element'));
  return cells.length === 0
    ? []
    : [
        h(
          'div',
          { className: ['symbols'] },
          cells.map(([symbol, meaning]) =>
            h('div', { className: ['symbol'] }, [
              h('span', { className: ['sign'] }, symbol?.children ?? []),
              ' ',
              ...(meaning?.children ?? []),
            ]),
          ),
        ),
      ];
}

/** What the calculation leaves out, in a few words each. */
export const notCounted = (sections: readonly Section[]): string =>
  section(sections, 'not-counted')
    .flatMap((node) => (node.type === 'element' ? find(node, ({ tagName }) => tagName === 'li') : []))
    .flatMap((item) => find(item, ({ tagName }) => tagName === 'strong').slice(0, 1))
    .map((strong) => toString(strong).trim().replace(/\.$/, ''))
    .join('. ');

/** What is said before the formula; the formula itself follows from the record. */
const firstWords = (content: readonly ElementContent[]): ElementContent[] =>
  content
    .filter((node) => node.type === 'element' && node.tagName === 'p')
    .slice(0, 1)
    .filter((node) => node.type === 'element' && !hasClass(node, 'display'));

/** A calculator as a card: what for, formula, symbols, one worked line, bars, and what is left out. */
export function formulaCard({ library }: Scribe, sheet: Sheet, base: string): Element {
  const state = opened(library, sheet);
  const sections = sectionsOf(newScribe(library, false), sheet.path, base);
  const drawn = equations(sheet);
  const left = notCounted(sections);
  return h('section', { className: ['card'] }, [
    h('h3', { id: sheet.id }, [h('span', { className: ['id'] }, sheet.id), ` ${sheet.title}`]),
    ...firstWords(section(sections, 'formula')),
    ...(drawn.length === 0
      ? []
      : [
          h(
            'p',
            { className: ['equations'] },
            drawn.flatMap((one) => [one, ' ']),
          ),
        ]),
    ...symbols(sections),
    h('p', [h('b', 'Worked. '), ...inline(`With ${inputsInARow(sheet, state)}: ${verdictOf(sheet, state).join(' ')}`)]),
    ...bars(sheet.bars(state)),
    ...(left === '' ? [] : [p('fine', h('b', 'Not counted. '), ...inline(`${left}.`))]),
  ]);
}
