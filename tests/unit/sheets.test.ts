import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../src/model/formulas/fixture.ts';
import { sheets } from '../../src/components/records/all-sheets.ts';
import { answer, answerWords } from '../../src/model/worksheet/backward.ts';
import { caseOf, slotsOf, startOf, tell, valuesOf, verdictOf, warningsOf } from '../../src/model/worksheet/case.ts';
import { limitsAt } from '../../src/model/worksheet/limits-at.ts';
import { toCsv, toJson, toMarkdown } from '../../src/model/worksheet/take-away.ts';
import { randomInputs, sheetLimits } from './random-states.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const never = /NaN|Infinity|undefined|\[object|@/;
const perSheet = Math.ceil(100_000 / sheets.length);

it('ids, pages and addresses of the sheets are their own', () => {
  expect(sheets.length).toBeGreaterThan(0);
  expect(new Set(sheets.map(({ id }) => id)).size).toBe(sheets.length);
  expect(new Set(sheets.map(({ path }) => path)).size).toBe(sheets.length);
  for (const { path } of sheets) expect(existsSync(`src/content/docs${path.replace(/\/$/, '.mdx')}`), path).toBe(true);
});

describe.each(sheets.map((sheet) => [sheet.id, sheet] as const))('%s', (_id, sheet) => {
  const limits = sheetLimits(sheet);
  const { numbers } = limitsAt(limits, 'today');
  const start = startOf(sheet, numbers);
  const known = new Set([
    ...Object.keys(sheet.inputs),
    ...Object.keys(sheet.outputs),
    ...Object.keys(sheet.inner ?? {}),
  ]);

  it('names every slot, address and series by what it has', () => {
    const names = (text: string) => [...text.matchAll(/@([\w-]+)(?:[:|][^@]*)?@/g)].map(([, name]) => name);
    for (const { tex, words } of sheet.steps)
      for (const name of [...names(tex), ...names(words)]) expect(known).toContain(name);
    for (const { hint } of Object.values(sheet.inputs))
      for (const name of names(hint)) expect(Object.keys(limits)).toContain(name);
    const params = Object.values(sheet.inputs).map(({ param }) => param);
    expect(new Set([...params, 'find', 'of', 'is', 'as-of']).size).toBe(params.length + 4);
    expect(Object.keys(sheet.inputs).filter((key) => key in sheet.outputs)).toEqual([]);
    for (const shown of sheet.chart.shows)
      expect(sheet.outputs[shown]!.quantity).toEqual(sheet.outputs[sheet.chart.shows[0]]!.quantity);
    expect(Object.values(sheet.outputs).filter(({ figure }) => figure).length).toBeGreaterThan(0);
  });

  it('opens without a warning in words, on both days', () => {
    for (const asOf of ['talk', 'today'] as const) {
      const { numbers: onDay } = limitsAt(limits, asOf);
      const state = caseOf(sheet, startOf(sheet, onDay), onDay, asOf);
      expect(state.results[sheet.chart.shows[0]]).toMatchObject({ ok: true });
      expect(plain(verdictOf(sheet, state).join(' '))).not.toMatch(never);
    }
  });

  it.each(sheet.examples.map((example) => [example.id, example] as const))('example %s', (_example, example) => {
    const inputs = { ...start, ...valuesOf(example, numbers) } as Record<string, number>;
    const state = caseOf(sheet, inputs, numbers, 'today');
    for (const key of Object.keys(sheet.inputs)) {
      const { min = 0, max = Infinity } = sheet.inputs[key]!.want;
      expect(inputs[key], key).toBeGreaterThanOrEqual(min);
      expect(inputs[key], key).toBeLessThanOrEqual(max);
    }
    expect(Object.keys(example.expect).length).toBeGreaterThan(0);
    const printed = Object.fromEntries(Object.keys(example.expect).map((out) => [out, plain(state.say(out))]));
    expect(printed).toEqual(example.expect);
    expect(tell(sheet, example.shows, state)).not.toMatch(/–|@/);
    if (example.backward) {
      const outcome = answer(sheet, example.backward, state);
      expect(plain(answerWords(sheet, example.backward, outcome))).toContain(`has to be ${example.backward.answer}`);
    }
  });

  it('answers backwards with a value that gives back what was asked', () => {
    const draw = seeded(7);
    let answered = 0;
    for (let i = 0; i < 300; i++) {
      const inputs = Object.fromEntries(
        Object.keys(sheet.inputs).map((key) => {
          const { want, options } = sheet.inputs[key]!;
          if (options) return [key, options[Math.floor(draw() * options.length)]!.value];
          const near = start[key]! * 3 ** (draw() * 2 - 1);
          const inside = Math.min(want.max ?? Infinity, Math.max(want.min ?? 0, near));
          return [key, want.whole ? Math.round(inside) : inside];
        }),
      );
      const findable = Object.keys(sheet.inputs).filter((key) => !sheet.inputs[key]!.options);
      const find = findable[Math.floor(draw() * findable.length)]!;
      const of = Object.keys(sheet.outputs)[Math.floor(draw() * Object.keys(sheet.outputs).length)]!;
      const forward = sheet.compute(inputs, numbers, 'today')[of]!;
      if (!forward.ok) continue;
      const question = { find, of, is: forward.value };
      const outcome = answer(sheet, question, { inputs, limits: numbers, asOf: 'today' });
      expect(answerWords(sheet, question, outcome)).not.toMatch(never);
      if (!outcome.ok) continue;
      answered += 1;
      const again = sheet.compute({ ...inputs, [find]: outcome.value.value }, numbers, 'today')[of]!;
      expect(again.ok).toBe(true);
      if (!again.ok) continue;
      const { wants } = sheet.outputs[of]!;
      const slack = Math.abs(forward.value) * 1e-5 + 1e-12;
      if (wants === 'at least') expect(again.value).toBeGreaterThanOrEqual(forward.value - slack);
      else expect(again.value).toBeLessThanOrEqual(forward.value + slack);
    }
    expect(answered).toBeGreaterThan(10);
  });

  it(`survives ${perSheet} random states without a throw or a value that is none`, () => {
    const draw = seeded(1);
    for (let i = 0; i < perSheet; i++) {
      const asOf = i % 2 === 0 ? 'today' : 'talk';
      const { numbers: onDay } = limitsAt(limits, asOf);
      const inputs = randomInputs(sheet, start, draw);
      const state = caseOf(sheet, inputs, onDay, asOf);
      const text = [
        ...Object.values(slotsOf(sheet, state)),
        ...verdictOf(sheet, state),
        ...Object.values(warningsOf(sheet, state)),
        ...sheet.bars(state).flatMap(({ title, bars }) => [title, ...bars.map(({ label }) => label)]),
      ].join('\n');
      if (never.test(text)) expect(`${JSON.stringify(inputs)} ${text}`).not.toMatch(never);
    }
  });

  it('can be taken away as Markdown, CSV and JSON', () => {
    const state = caseOf(sheet, start, numbers, 'today');
    const taken = { link: 'https://example.org/x', limits, steps: sheet.steps, day: '2026-11-22 (today)' };
    const markdown = toMarkdown(sheet, state, taken);
    expect(markdown).toContain(`(${sheet.id})`);
    expect(markdown).toContain('](https://example.org/x)');
    expect(markdown).not.toMatch(never);
    expect(JSON.parse(toJson(sheet, state, taken))).toMatchObject({ id: sheet.id, link: 'https://example.org/x' });
    const rows = toCsv(sheet, state, taken).trim().split('\r\n');
    expect(rows).toHaveLength(
      2 +
        (sheet.ranking?.(state).length ?? 0) +
        Object.keys(sheet.inputs).length +
        Object.keys(sheet.outputs).length +
        Object.keys(limits).length,
    );
  });
});
