import { describe, it } from 'vitest';
import { sheetOf } from '../../src/components/records/all-sheets.ts';
import { days } from '../../src/model/facts/as-of.ts';
import { toCsv, toMarkdown } from '../../src/model/worksheet/take-away.ts';
import { expectGolden } from './golden.ts';
import { limitsOf } from './records.ts';
import { stateAt } from './states.ts';

/** A sheet with a way back and limits of every kind, and the one that ranks parts. */
const taken = [
  ['queue', 'C-QUEUE'],
  ['breaks', 'C-BREAK'],
] as const;

describe('what a reader takes away from a worksheet as it opens today', () => {
  it.each(taken)('%s', async (name, id) => {
    const sheet = sheetOf(id);
    const limits = limitsOf(sheet);
    const state = stateAt(sheet, limits, {}, 'today');
    const about = { link: `https://example.org${sheet.path}`, limits, steps: sheet.steps, day: days.today };
    const texts = [toMarkdown(sheet, state, about), toCsv(sheet, state, about).replaceAll('\r', '')];
    await expectGolden('take-away', name, texts);
  });
});
