import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheets } from '../../src/components/records/all-sheets.ts';
import { answersFrom, bothDays, isSaid, shownBy, walk, type Tree } from '../../src/model/chooser/index.ts';
import { measuredBy } from '../../src/model/chooser/measured.ts';
import { sheetQuery, sourceOf } from '../../src/model/chooser/sheet-query.ts';
import type { AsOf } from '../../src/model/facts/as-of.ts';
import { caseOf, startOf } from '../../src/model/worksheet/case.ts';
import { limitsAt } from '../../src/model/worksheet/limits-at.ts';
import { caseFrom } from '../../src/model/worksheet/from-address.ts';
import { trees } from '../golden/choosers.ts';
import { limitsOf } from '../golden/records.ts';

/** Every answer of a tree as somebody could give it: a number near a limit or anywhere, a range, “I’m not sure”, nothing. */
function anything(tree: Tree): fc.Arbitrary<Record<string, string>> {
  const near = (id: string): readonly number[] =>
    Object.values(tree.measures[id]?.today ?? {}).flatMap((limit) => [limit, limit * 1.01, limit * 0.5]);
  const units: Record<string, string> = { time: ' s', rate: '/s', bytes: ' bytes', count: '' };
  const plain = (value: number): string =>
    Number(value.toPrecision(6)).toLocaleString('en', { useGrouping: false, maximumFractionDigits: 12 });
  const number = (
    id: string,
    {
      dimension,
      min = 1,
      max = 1e9,
      whole,
    }: { dimension: string; min?: number | undefined; max?: number | undefined; whole?: boolean | undefined },
  ) =>
    fc
      .oneof(
        fc
          .double({ min: Math.log(Math.max(min, 1e-3)), max: Math.log(Math.min(max, 1e12)), noNaN: true })
          .map(Math.exp),
        ...(near(id).length > 0 ? [fc.constantFrom(...near(id))] : []),
      )
      .map(
        (value) => `${plain(Math.min(max, Math.max(min, whole ? Math.round(value) : value)))}${units[dimension] ?? ''}`,
      );
  const given = [
    ...tree.questions.map((question) => {
      const picked = fc.constantFrom(...question.answers.map(({ id }) => id), 'unknown');
      return [question.id, question.number ? fc.oneof(number(question.id, question.number), picked) : picked] as const;
    }),
    ...tree.details.map((detail) => [detail.id, fc.option(number(detail.id, detail.number), { nil: '' })] as const),
  ];
  return fc.record(Object.fromEntries(given));
}

/** What a condition is worth where every number is known, worked out from the numbers alone. */
function worth(tree: Tree, name: string, value: (id: string) => number | undefined, asOf: AsOf): boolean | undefined {
  const condition = tree.conditions[name.replace('not ', '')];
  if (!condition || 'answered' in condition) return undefined;
  const numbers = condition.of.map(value);
  const bound = 'over' in condition ? value(condition.over) : tree.thresholds[name.replace('not ', '')]?.[asOf];
  if (bound === undefined || numbers.includes(undefined)) return undefined;
  const above = numbers.reduce<number>((product, one) => product * (one ?? NaN), 1) > bound;
  return name.startsWith('not ') ? !above : above;
}

describe.each(trees)('$id', (tree) => {
  test('says nothing that an answer or another sentence contradicts, whatever is answered', () => {
    fc.assert(
      fc.property(anything(tree), fc.constantFrom(...bothDays), (texts, asOf) => {
        const answers = answersFrom(tree, texts);
        const walked = walk(tree, answers, asOf);
        if (walked.kind !== 'result') return;
        const reasons = walked.result.because.filter(({ says }) =>
          walked.reasons.some((reason) => reason.says === says),
        );
        const said = [
          ...reasons.filter((reason) => isSaid(tree, reason, answers, asOf)),
          ...walked.mind,
          ...walked.traps,
        ];
        const value = (id: string): number | undefined => answers[id]?.value;
        const asserted = new Set(said.flatMap((sentence) => sentence.if));
        for (const sentence of said) {
          for (const name of sentence.if) expect(worth(tree, name, value, asOf), name).not.toBe(false);
          for (const name of sentence.unless) expect(worth(tree, name, value, asOf), name).not.toBe(true);
          // What one sentence asserts, no other is silent for, and none asserts the opposite.
          for (const name of sentence.unless) expect(asserted).not.toContain(name);
          for (const name of sentence.if)
            expect(asserted).not.toContain(name.startsWith('not ') ? name.slice(4) : `not ${name}`);
        }
        // A reason stands only where the answers it is based on were given.
        for (const { from } of walked.reasons)
          for (const { question, answer } of from) expect(answer, question.id).toBeDefined();
      }),
      { numRuns: 600 },
    );
  });

  test('passes a number on to every calculator that takes it, wherever a result names that calculator', () => {
    const links = tree.results.flatMap(({ id, worksheets }) => worksheets.map((link) => ({ ...link, result: id })));
    for (const { id, fields } of links)
      for (const [field, source] of Object.entries(fields))
        for (const other of links.filter((link) => link.id === id && Object.keys(link.fields).length > 0))
          expect(
            { ...other.fields, ...other.fixed },
            `${other.result}, ${id}: ${field} takes ${source}`,
          ).toHaveProperty(field);
  });

  test('never leaves out a limit of the result that a number exceeds', () => {
    fc.assert(
      fc.property(anything(tree), fc.constantFrom(...bothDays), (texts, asOf) => {
        const answers = answersFrom(tree, texts);
        const walked = walk(tree, answers, asOf);
        if (walked.kind !== 'result') return;
        const found = measuredBy(tree, walked.result, answers, asOf);
        for (const { id } of [...tree.questions, ...tree.details])
          for (const [fact, bound] of Object.entries(tree.measures[id]?.[asOf] ?? {})) {
            const load = answers[id]?.value;
            if (load === undefined || load <= bound || !walked.result.limits.includes(fact)) continue;
            expect(found).toContainEqual(expect.objectContaining({ fact, load, ceiling: bound }));
          }
      }),
      { numRuns: 200 },
    );
  });

  test('shows no figure of a calculator that a value depends on which the reader did not give', () => {
    for (const result of tree.results)
      for (const link of result.worksheets) {
        const sheet = sheets.find(({ id }) => id === link.id);
        if (!sheet || Object.keys(link.shows).length === 0) continue;
        const limits = limitsOf(sheet);
        const all = [...tree.questions, ...tree.details].filter(({ number }) => number);
        const texts = Object.fromEntries(
          all.map(({ id, number }) => [
            id,
            number?.dimension === 'rate'
              ? '7/s'
              : number?.dimension === 'time'
                ? '90 s'
                : number?.dimension === 'bytes'
                  ? '900 bytes'
                  : '3',
          ]),
        );
        for (const [figure, needs] of Object.entries(link.shows)) {
          expect(Object.keys(sheet.outputs), `${result.id} ${link.id}`).toContain(figure);
          const answers = answersFrom(tree, Object.fromEntries(needs.map((id) => [id, texts[id] ?? ''])));
          expect(shownBy(link, answers)).toContain(figure);
          const { state } = caseFrom(sheet, limits, sheetQuery(tree, link, answers), 'today');
          const { numbers } = limitsAt(limits, 'today');
          const start = startOf(sheet, numbers);
          const given = new Set([
            ...Object.entries(link.fields).flatMap(([field, from]) => (needs.includes(sourceOf(from)) ? [field] : [])),
            ...Object.keys(link.fixed),
          ]);
          for (const [key, input] of Object.entries(sheet.inputs)) {
            // A limit, price or setting of AWS is no number of the reader’s.
            if (given.has(input.param) || given.has(key) || typeof input.start === 'string') continue;
            const [at = 0, most = Infinity] = [start[key], input.want.max];
            const other = { ...state.inputs, [key]: at * 2 + 1 > most ? at / 2 : at * 2 + 1 };
            const moved = caseOf(sheet, other, numbers, 'today');
            expect(moved.results[figure], `${result.id}, ${link.id}: ${figure} depends on ${key}`).toEqual(
              state.results[figure],
            );
          }
        }
      }
  });
});
