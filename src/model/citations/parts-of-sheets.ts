import type { AsOf } from '../facts/as-of.ts';
import { caseOf, exactVerdict, startOf, valuesOf } from '../worksheet/case.ts';
import { limitsAt } from '../worksheet/limits-at.ts';
import { caseLimits, type Limit } from '../worksheet/limit.ts';
import type { Sheet } from '../worksheet/sheet.ts';
import { shortHash } from './fingerprint.ts';
import type { Maker } from './part-maker.ts';
import type { Part } from './part.ts';

/** What each example comes to on a day: the formula is a function, and this is what can be compared of it. */
function comesTo(sheet: Sheet, limits: Readonly<Record<string, Limit>>, asOf: AsOf): Record<string, string> {
  const { numbers } = limitsAt(limits, asOf);
  const start = startOf(sheet, numbers);
  return Object.fromEntries(
    sheet.examples.map((example) => {
      const values = valuesOf(example, numbers) as Readonly<Record<string, number>>;
      const state = caseOf(sheet, { ...start, ...values }, numbers, asOf);
      const results = Object.keys(sheet.outputs).map((out) => `${out}: ${state.say(out)}`);
      // The verdict is kept in words; of the other results only whether they moved.
      return [example.id, `${exactVerdict(sheet, state).join(' ')} §${shortHash(results.join('; '))}`];
    }),
  );
}

/** Calculators: their words, inputs and steps, and what their examples come to on both days. */
export const sheetParts = (maker: Maker): Part[] =>
  maker.library.sheets.map((sheet) => {
    const limits = caseLimits(sheet, maker.factOf, (source) => maker.library.sources.get(source) ?? source);
    return maker.make({
      ...{ kind: 'calculator', id: sheet.id, title: sheet.title, path: sheet.path },
      says: (asOf) => {
        const { numbers } = limitsAt(limits, asOf);
        const opening = caseOf(sheet, startOf(sheet, numbers), numbers, asOf);
        return exactVerdict(sheet, opening).join(' ').replaceAll('\u00a0', ' ');
      },
      record: {
        ...sheet,
        example: { talk: comesTo(sheet, limits, 'talk'), today: comesTo(sheet, limits, 'today') },
      },
      facts: Object.keys(sheet.limits),
    });
  });
