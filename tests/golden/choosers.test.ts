import { describe, expect, it } from 'vitest';
import type { Tree } from '../../src/model/chooser/index.ts';
import { bothDays } from './both-days.ts';
import { trees } from './choosers.ts';
import { expectGolden, strayGolden } from './golden.ts';
import { sayScenario } from './scenario-lines.ts';

/** All that a chooser says to its scenarios. A line of a decision record stands where it is first said, in full with its day. */
async function chooserText(tree: Tree): Promise<readonly string[]> {
  const lines = [`${tree.id}: ${tree.title}`];
  const before = new Set<string>();
  for (const scenario of tree.scenarios) {
    const talk = await sayScenario(tree, scenario, 'talk');
    const today = await sayScenario(tree, scenario, 'today');
    const answers = Object.entries(scenario.answers).map(([question, answer]) => `${question} = ${answer}`);
    const [, ...record] = bothDays(talk.record, today.record);
    lines.push('', `== ${scenario.id}: ${scenario.text}`, answers.join(', '));
    const said = bothDays(talk.said, today.said);
    lines.push(...said.filter((line) => !line.includes('says| - ') || !before.has(line)));
    for (const line of said) before.add(line);
    lines.push(
      `record of ${talk.record.length} lines on the day of the talk, ${today.record.length} today; not said before:`,
    );
    lines.push(...record.filter((line) => !before.has(line)));
    for (const line of record) before.add(line);
  }
  return lines;
}

describe('what the choosers say to their scenarios', () => {
  it.each(trees.map((tree) => [tree.id, tree] as const))('%s', async (id, tree) => {
    await expectGolden('choosers', id, await chooserText(tree));
  });

  it('has no file for a chooser that is not there', () => {
    expect(
      strayGolden(
        'choosers',
        trees.map(({ id }) => id),
      ),
    ).toEqual([]);
  });
});
