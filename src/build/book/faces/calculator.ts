import type { Element } from 'hast';
import { h } from 'hastscript';
import { caseOf, startOf, verdictOf } from '../../../model/worksheet/case.ts';
import { limitsAt } from '../../../model/worksheet/limits-at.ts';
import { caseLimits } from '../../../model/worksheet/limit.ts';
import type { Case, Sheet } from '../../../model/worksheet/sheet.ts';
import { need, type Library } from '../library.ts';
import { inline, reference } from '../text.ts';
import { bars } from './bars.ts';

/** A calculator as it opens today. */
export function opened({ ledger, sources }: Library, sheet: Sheet): Case {
  const limits = caseLimits(
    sheet,
    (id) => ledger.get(id),
    (id) => sources.get(id)?.title ?? id,
  );
  const { numbers } = limitsAt(limits, 'today');
  return caseOf(sheet, startOf(sheet, numbers), numbers, 'today');
}

export const sheetOfPath = ({ sheets }: Library, path: string): Sheet =>
  need(
    sheets.find((sheet) => sheet.path === path),
    `calculator at ${path}`,
  );

/** What the inputs are set to, in a row. */
export const inputsInARow = (sheet: Sheet, state: Case): string =>
  Object.entries(sheet.inputs)
    .filter(([, { more }]) => !more)
    .slice(0, 6)
    .map(([name, { label }]) => `${label.charAt(0).toLowerCase()}${label.slice(1)} ${state.say(name)}`)
    .join('; ');

/** A calculator within the text: what it says, and its bars. */
export function calculatorBox(library: Library, sheet: Sheet, says: string | undefined, withBars = true): Element {
  const state = opened(library, sheet);
  return h('div', { className: ['box', 'calculator'] }, [
    h('p', { className: ['box-title'] }, [
      h('b', sheet.title),
      h('span', { className: ['id'] }, [reference(sheet.id)]),
    ]),
    h('p', inline(says ?? verdictOf(sheet, state).slice(0, 2).join(' '))),
    ...(withBars ? bars(sheet.bars(state)) : []),
  ]);
}
