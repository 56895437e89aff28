import { startOf } from '../../src/model/worksheet/case.ts';
import { limitsAt } from '../../src/model/worksheet/limits-at.ts';
import type { Limit } from '../../src/model/worksheet/limit.ts';
import type { Sheet } from '../../src/model/worksheet/sheet.ts';
import { furtherStates } from './further-states.ts';
import { Said } from './novel.ts';
import { barLines, sentenceLines } from './state-lines.ts';
import { stateAt, sweep, type Change } from './states.ts';

type Limits = Readonly<Record<string, Limit>>;

const textsOf = (sheet: Sheet, limits: Limits, change: Change): readonly string[] =>
  (['talk', 'today'] as const)
    .map((asOf) => stateAt(sheet, limits, change, asOf))
    .flatMap((state) => [...sentenceLines(sheet, state), ...barLines(sheet, state, limits)])
    .map(({ text }) => text);

/**
 * The states beside a sheet's examples that its golden file shows: those named by hand, then those of a sweep that say a
 * sentence which none before has said.
 */
export function statesBesideExamples(sheet: Sheet, limits: Limits): readonly Change[] {
  const said = new Said();
  for (const { values } of sheet.examples) said.add(textsOf(sheet, limits, values));
  const byHand = furtherStates[sheet.id] ?? [];
  for (const change of byHand) said.add(textsOf(sheet, limits, change));
  const start = startOf(sheet, limitsAt(limits, 'today').numbers);
  const swept = sweep(sheet, {}, start).filter((change) => said.add(textsOf(sheet, limits, change)));
  return [...byHand, ...swept];
}
