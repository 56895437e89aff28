import { formatWanted } from '../../src/model/quantity/expectation.ts';
import type { Limit } from '../../src/model/worksheet/limit.ts';
import type { Sheet } from '../../src/model/worksheet/sheet.ts';
import { bothDays, otherThan, type Line } from './both-days.ts';
import { backwardsOf } from './backwards.ts';
import { headOf } from './sheet-head.ts';
import { statesBesideExamples } from './shown-states.ts';
import { backwardLine, barLines, rankingLines, sentenceLines, showsLine, stepLines } from './state-lines.ts';
import { stateAt, type Change } from './states.ts';
import type { AsOf } from '../../src/model/facts/as-of.ts';

type Limits = Readonly<Record<string, Limit>>;

const changeText = (sheet: Sheet, change: Change): string =>
  Object.entries(change)
    .map(([key, value]) => {
      const { options, want } = sheet.inputs[key]!;
      const chosen = options?.find((option) => option.value === value)?.id;
      return `${key} = ${chosen ?? (typeof value === 'string' ? value : formatWanted(value, want))}`;
    })
    .join(', ');

function exampleText(sheet: Sheet, limits: Limits, example: Sheet['examples'][number]): readonly string[] {
  const { id, label, values, shows, backward = sheet.question } = example;
  const change = values;
  const lines = (asOf: AsOf): readonly Line[] => {
    const state = stateAt(sheet, limits, change, asOf);
    return [
      ...sentenceLines(sheet, state),
      ...barLines(sheet, state, limits),
      showsLine(sheet, shows, state),
      backwardLine(sheet, backward, state),
      ...rankingLines(sheet, state),
      ...stepLines(sheet, state),
    ];
  };
  const from = changeText(sheet, change) || 'as the sheet opens';
  return ['', `== example ${id}: ${label}`, from, ...bothDays(lines('talk'), lines('today'))];
}

/** A further state: what it prints otherwise than the state that the sheet opens with. */
function furtherText(sheet: Sheet, limits: Limits, change: Change): readonly string[] {
  const lines = (asOf: AsOf): readonly Line[] => {
    const [opening, state] = [stateAt(sheet, limits, {}, asOf), stateAt(sheet, limits, change, asOf)];
    const all = (one: typeof state): readonly Line[] => [
      ...sentenceLines(sheet, one),
      ...barLines(sheet, one, limits),
      ...rankingLines(sheet, one),
    ];
    return otherThan(all(opening), all(state));
  };
  return ['', `== with ${changeText(sheet, change)}`, ...bothDays(lines('talk'), lines('today'))];
}

/** All that a worksheet says, as text that a reviewer reads. */
export const sheetText = (sheet: Sheet, limits: Limits): readonly string[] => [
  ...headOf(sheet, limits),
  ...sheet.examples.flatMap((example) => exampleText(sheet, limits, example)),
  '',
  '==== Further states: only the lines that are otherwise than as the sheet opens',
  ...statesBesideExamples(sheet, limits).flatMap((change) => furtherText(sheet, limits, change)),
  '',
  '==== Asked backwards of the opening state, today',
  ...backwardsOf(sheet, limits),
];
