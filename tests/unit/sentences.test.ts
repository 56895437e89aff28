import { describe, expect, it } from 'vitest';
import { sheets } from '../../src/components/records/all-sheets.ts';
import { seeded } from '../../src/model/formulas/fixture.ts';
import { answer, answerWords } from '../../src/model/worksheet/backward.ts';
import { bindingOf } from '../../src/model/worksheet/binding.ts';
import { caseOf, sayInput, startOf, verdictOf, warningsOf } from '../../src/model/worksheet/case.ts';
import { limitsAt } from '../../src/model/worksheet/limits-at.ts';
import { say, sayBare } from '../../src/model/quantity/say.ts';
import type { Case, Sheet } from '../../src/model/worksheet/sheet.ts';
import { randomInputs, sheetLimits } from './random-states.ts';
import { faultsOf } from './word-faults.ts';

/** Every sentence and every figure with its unit that a calculator prints for a state. */
function printed(sheet: Sheet, state: Case): readonly string[] {
  const bars = sheet
    .bars(state)
    .flatMap(({ title, bars: some }) => [
      title,
      ...some.flatMap(({ label, load, ceiling, quantity, detail = '' }) => [
        label,
        detail,
        ...(Number.isFinite(load) ? [say(load, quantity), say(load, quantity, { brief: true })] : []),
        ...(Number.isFinite(ceiling) ? [say(ceiling, quantity)] : []),
      ]),
    ]);
  const binding = bindingOf(sheet, state);
  return [
    ...verdictOf(sheet, state),
    ...verdictOf(sheet, state, false),
    ...Object.values(warningsOf(sheet, state)),
    ...bars,
    ...(binding ? [sayBare(binding.bar.load, binding.bar.quantity, { brief: true })] : []),
    ...Object.keys(sheet.outputs).map((out) => state.say(out)),
    ...Object.keys(sheet.inputs).map((key) => sayInput(sheet.inputs[key]!, state.inputs[key]!)),
  ];
}

const states = 400;

describe.each(sheets.map((sheet) => [sheet.id, sheet] as const))('%s', (id, sheet) => {
  const limits = sheetLimits(sheet);

  it(`says nothing that a reader would stumble over in ${states} random states`, () => {
    const draw = seeded(id.length + 16);
    const found = new Set<string>();
    for (let i = 0; i < states; i++) {
      const asOf = i % 2 === 0 ? 'today' : 'talk';
      const { numbers } = limitsAt(limits, asOf);
      const inputs = randomInputs(sheet, startOf(sheet, numbers), draw, i % 3 === 0 ? 1 : undefined);
      const state = caseOf(sheet, inputs, numbers, asOf);
      for (const text of printed(sheet, state)) for (const fault of faultsOf(text)) found.add(fault);
    }
    expect([...found]).toEqual([]);
  });

  it('says nothing of the kind when asked backwards', () => {
    const draw = seeded(5);
    const { numbers } = limitsAt(limits, 'today');
    const start = startOf(sheet, numbers);
    const state = caseOf(sheet, start, numbers, 'today');
    for (const of of Object.keys(sheet.outputs)) {
      const keys = Object.keys(sheet.inputs).filter((key) => !sheet.inputs[key]!.options);
      const question = { find: keys[Math.floor(draw() * keys.length)]!, of, is: draw() < 0.5 ? 1 : draw() * 100 };
      expect(faultsOf(answerWords(sheet, question, answer(sheet, question, state)))).toEqual([]);
    }
  });
});
