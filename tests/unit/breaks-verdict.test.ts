import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../src/components/records/all-sheets.ts';
import type { BreakInputs, BreakLimits } from '../../src/model/breaks/part.ts';
import { gainOf } from '../../src/model/breaks/gain.ts';
import { quotasToRaise } from '../../src/model/breaks/quotas.ts';
import { rank } from '../../src/model/breaks/rank.ts';
import { stages } from '../../src/model/breaks/stages.ts';
import { usersShort, usersWords } from '../../src/model/breaks/users.ts';
import { limitsByStage, nothingRaised, verdictOf } from '../../src/model/breaks/verdict.ts';
import type { AsOf } from '../../src/model/facts/as-of.ts';
import { startOf, valuesOf } from '../../src/model/worksheet/case.ts';
import { limitsAt } from '../../src/model/worksheet/limits-at.ts';
import { limitsOf } from '../golden/records.ts';

const sheet = sheetOf('C-BREAK');
const held = limitsOf(sheet);

function load(workload: string, asOf: AsOf, more: Partial<BreakInputs> = {}) {
  const { numbers } = limitsAt(held, asOf);
  const limits = numbers as unknown as BreakLimits;
  const example = sheet.examples.find(({ id }) => id === workload);
  if (!example) throw new Error(`no workload “${workload}”`);
  const inputs = { ...startOf(sheet, numbers), ...valuesOf(example, numbers), ...more } as unknown as BreakInputs;
  return { inputs, limits, asOf, verdict: verdictOf(inputs, limits, asOf), ranking: rank(inputs, limits, asOf) };
}

const everywhere = (['talk', 'today'] as const).flatMap((asOf) =>
  sheet.examples.flatMap(({ id: workload }) => stages.map((stage) => ({ asOf, workload, stage }))),
);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe.each(everywhere)('the verdict of stage $stage.id for $workload, $asOf', ({ asOf, workload, stage }) => {
  it('never has a quota as its headline unless nothing was raised', () => {
    const { verdict, ranking } = load(workload, asOf, { stage: stage.value });
    expect(verdict.first).toMatchObject({ hard: true });
    expect(verdict.first?.outage).toBeUndefined();
    const bare = load(workload, asOf, { stage: stage.value, quotas: nothingRaised }).verdict;
    expect(bare.first?.id).toBe(ranking[0]?.id);
    expect(bare.first?.at).toBeLessThanOrEqual(verdict.first?.at ?? 0);
    expect(verdict.newAccount?.id).toBe(bare.first?.id);
  });

  it('comes no earlier than that of the stage before', () => {
    const before = stages[stages.indexOf(stage) - 1];
    const { first } = load(workload, asOf, { stage: stage.value }).verdict;
    const earlier = before && load(workload, asOf, { stage: before.value }).verdict.first;
    expect(first?.at).toBeGreaterThanOrEqual(earlier?.at ?? 0);
  });

  it('has a fix that helps, or none with a number', () => {
    const { verdict, limits, inputs } = load(workload, asOf, { stage: stage.value });
    if (verdict.goodFor === undefined) return;
    expect(verdict.goodFor).toBeGreaterThan(verdict.first?.at ?? Infinity);
    expect([...limitsByStage(inputs, limits, asOf).values()]).toContain(verdict.goodFor);
  });

  it('lists each quota that the load is past, with a number that is enough', () => {
    for (const users of [1e3, 1e5, 1e6, 1e7, 1e8]) {
      const { ranking, verdict } = load(workload, asOf, { stage: stage.value, users });
      const past = ranking.filter(({ hard, load: needed, ceiling }) => !hard && needed > ceiling);
      expect(verdict.raises.map(({ part }) => part.id)).toEqual(past.map(({ id }) => id));
      for (const [i, { from, to }] of verdict.raises.entries()) {
        expect(from).toBe(past[i]?.ceiling);
        expect(to).toBeGreaterThanOrEqual(past[i]?.load ?? Infinity);
        expect(to).toBeLessThanOrEqual((past[i]?.load ?? 0) * 1.12 + 2 ** 20 * Number(past[i]?.id === 'stream') + 1);
      }
    }
  });
});

describe('what to raise before launch', () => {
  it('says whole numbers, and sizes in the unit of the quota', () => {
    const { verdict } = load('chat', 'today', { stage: 1 });
    expect(verdict.raises.map(({ part, words }) => [part.id, plain(words.from), plain(words.to)])).toEqual([
      ['fargate', '6', '25'],
      ['service', '20', '25'],
    ]);
    const stream = load('chat', 'today', { stage: 5, users: 5e6 }).verdict.raises.find(
      ({ part }) => part.id === 'stream',
    );
    expect([plain(stream?.words.from ?? ''), plain(stream?.words.to ?? '')]).toEqual(['5 MiB/s', '18 MiB/s']);
  });

  it('leaves out what the account has already', () => {
    const { verdict } = load('chat', 'today', { stage: 1, vcpuQuota: 100 });
    expect(verdict.raises.map(({ part }) => part.id)).toEqual(['service']);
    expect(quotasToRaise(load('chat', 'today', { users: 1000 }).ranking)).toEqual([]);
  });
});

describe('the fix', () => {
  it('takes one service with its database as far as the readers do', () => {
    const { first, goodFor } = load('chat', 'today', { stage: 1 }).verdict;
    expect(
      [first?.says ?? '', usersWords(first?.at ?? 0), first?.lift.decision ?? '', usersWords(goodFor ?? 0)].map(plain),
    ).toEqual(['the database writer', '3.5M users', 'D-08', '17M users'].map(plain));
  });

  it('of a quota goes to the next limit of the same architecture', () => {
    const { first, goodFor } = load('chat', 'today', { stage: 1, quotas: nothingRaised }).verdict;
    expect([first?.id, usersShort(first?.at ?? 0), usersShort(goodFor ?? 0)]).toEqual(['fargate', '240k', '810k']);
  });
});

describe('a number of users', () => {
  it.each([
    [1, '1 user'],
    [12, '12 users'],
    [648_000, '650k users'],
    [999_999, '1M users'],
    [3_456_000, '3.5M users'],
    [725.8e6, '730M users'],
    [1e9, '1bn users'],
    [1.86e9, 'more than 1 billion users'],
  ])('%d is written as “%s”', (users, words) => {
    expect(plain(usersWords(users))).toBe(words);
  });
});

describe('why a stage exists', () => {
  const gain = (workload: string, stage: number, users = 1e6): string | undefined => {
    const { inputs, limits } = load(workload, 'today', { stage, users });
    const words = gainOf(inputs, limits, 'today');
    return words && plain(words);
  };

  it('is that it moves the first hard limit, or what else it brings', () => {
    expect(gain('chat', 1)).toBeUndefined();
    expect(gain('chat', 2)).toBe('Moves the first hard limit from 3.5M to 17M users.');
    expect(gain('chat', 3)).toBe('The cache answers 60% of the reads. The first hard limit stays at 17M users.');
    expect(gain('shop', 3)).toBe('Moves the first hard limit from 190M to 260M users.');
    expect(gain('chat', 4)).toBe('Moves the first hard limit from 17M to 35M users.');
    expect(gain('chat', 5)).toMatch(/^The edge and functions take 30% of the requests off your containers\./);
    expect(gain('chat', 6, 2e7)).toMatch(/^Your own instances change the price of \d+ vCPU, not the limit\./);
  });
});
