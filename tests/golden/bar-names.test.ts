import { expect, it } from 'vitest';
import { atNumbers } from '../../src/components/chooser/at-numbers.ts';
import { sheets } from '../../src/components/records/all-sheets.ts';
import { answersFrom, plainAt, walk } from '../../src/model/chooser/index.ts';
import { startOf } from '../../src/model/worksheet/case.ts';
import { limitsAt } from '../../src/model/worksheet/limits-at.ts';
import { chooserData, trees } from './choosers.ts';
import { factOf, limitsOf } from './records.ts';
import { stateAt, sweep } from './states.ts';

const bothDays = ['talk', 'today'] as const;
const twiceIn = (labels: readonly string[]): string[] => labels.filter((label, i) => labels.indexOf(label) !== i);

// Bars of all groups are on one grid, without the names of the groups.
it.each(sheets.map((sheet) => [sheet.id, sheet] as const))('no two bars of %s have one name', (_, sheet) => {
  const limits = limitsOf(sheet);
  const start = startOf(sheet, limitsAt(limits, 'today').numbers);
  const changes = [{}, ...sheet.examples.map(({ values }) => values), ...sweep(sheet, {}, start)];
  let seen = 0;
  for (const asOf of bothDays)
    for (const change of changes) {
      const labels = sheet
        .bars(stateAt(sheet, limits, change, asOf))
        .flatMap(({ bars }) => bars.map((bar) => bar.label));
      seen += labels.length;
      expect(twiceIn(labels)).toEqual([]);
    }
  expect(seen).toBeGreaterThan(0);
});

it.each(trees.map((tree) => [tree.id, tree] as const))(
  'no two bars of a result of %s have one name',
  async (_, tree) => {
    const data = chooserData(tree);
    for (const asOf of bothDays)
      for (const scenario of tree.scenarios) {
        const answers = answersFrom(tree, scenario.answers);
        const walked = walk(tree, answers, asOf);
        if (walked.kind !== 'result') continue;
        const { bars } = await atNumbers(data, answers, walked, plainAt(asOf, factOf));
        expect(twiceIn(bars.map(({ label }) => label)), scenario.id).toEqual([]);
      }
  },
);
