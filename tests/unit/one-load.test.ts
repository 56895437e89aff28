import { describe, expect, it } from 'vitest';
import { sheetOf, sheets } from '../../src/components/records/all-sheets.ts';
import type { AsOf } from '../../src/model/facts/as-of.ts';
import { carriedTo } from '../../src/model/worksheet/carry.ts';
import { caseOf, startOf } from '../../src/model/worksheet/case.ts';
import { limitsAt } from '../../src/model/worksheet/limits-at.ts';
import { caseFrom } from '../../src/model/worksheet/from-address.ts';
import { limitsOf } from '../golden/records.ts';

type Values = Readonly<Record<string, number>>;

function stateOf(id: string, values: Values, asOf: AsOf) {
  const sheet = sheetOf(id);
  const { numbers } = limitsAt(limitsOf(sheet), asOf);
  return { sheet, state: caseOf(sheet, { ...startOf(sheet, numbers), ...values }, numbers, asOf) };
}

const loads: readonly Values[] = [
  {},
  { users: 5e6, activeShare: 0.4, requestsPerUser: 200, peakFactor: 4, time: 0.08, cpuTime: 0.004 },
  { users: 2e5, peakFactor: 8, time: 0.35, vcpu: 2, quota: 4000 },
  { users: 3e6, perInstance: 80, quota: 12 },
];
const everywhere = (['talk', 'today'] as const).flatMap((asOf) => loads.map((load, i) => ({ asOf, i, load })));

it('what goes along of monthly users is their share on a day', () => {
  const { sheet, state } = stateOf('C-USERS', { users: 400_000, visits: 1 }, 'today');
  const breaks = sheetOf('C-BREAK');
  const { state: after } = caseFrom(breaks, limitsOf(breaks), carriedTo('C-BREAK', sheet, state), 'today');
  expect(after.value('rate')).toBeCloseTo(state.value('peak'), 6);
});

describe.each(everywhere)('one load has one answer: load $i, $asOf', ({ asOf, load }) => {
  const users = stateOf('C-USERS', load, asOf);
  const breaks = sheetOf('C-BREAK');
  const { state: after, notes } = caseFrom(
    breaks,
    limitsOf(breaks),
    carriedTo('C-BREAK', users.sheet, users.state),
    asOf,
  );
  const ranking = breaks.ranking?.(after) ?? [];
  const compute = ranking.find(({ id }) => id === 'fargate' || id === 'service');

  it('goes along to what breaks first, every input of it', () => {
    expect(notes).toEqual([]);
    expect(after.value('rate')).toBeCloseTo(users.state.value('peak'), 6);
    expect(after.value('inFlight')).toBeCloseTo(users.state.value('inFlight'), 6);
  });

  it('is full at the same number of users, for the same reason', () => {
    expect(compute?.at).toBeCloseTo(users.state.value('firstAt'), 3);
    expect(users.state.names?.['firstPart']).toBe(compute?.says);
  });

  it('is the binding limit in the first sentence of both', () => {
    const bare = caseOf(breaks, { ...after.inputs, quotas: 2 }, after.ledger, asOf);
    const [first = ''] = breaks.verdict(bare);
    const [said = ''] = users.sheet.verdict(users.state);
    expect(first).toContain(ranking.find(({ outage }) => !outage)?.says);
    expect(said).toContain(compute?.says);
  });
});

describe('the calculators of one service', () => {
  it('say the same rate for the same account, on the day whose service they are about', () => {
    const of = { time: 2, perInstance: 200, quota: 6, vcpu: 1 };
    const users = stateOf('C-USERS', of, 'talk').state;
    const concurrency = stateOf('C-CONC', of, 'talk').state;
    const rate = (users.value('firstAt') / users.inputs['users']!) * users.value('peak');
    expect(concurrency.value('fittingMinute')).toBeCloseTo(rate, 6);
    const fleet = stateOf('C-FLEET', { ...of, rate: 1e5, utilisation: 1 }, 'talk').state;
    expect(fleet.value('carried')).toBeCloseTo(rate, 6);
  });
});

describe('what goes along to another calculator', () => {
  const links = sheets.flatMap((sheet) =>
    Object.entries(sheet.carries ?? {}).map(([to, params]) => ({ sheet, to, params })),
  );

  it('is read there under that name, as the same kind of quantity', () => {
    expect(links.length).toBeGreaterThan(2);
    for (const { sheet, to, params } of links) {
      const inputs = Object.values(sheetOf(to).inputs);
      for (const [param, key] of Object.entries(params)) {
        const target = inputs.find((input) => input.param === param);
        const own = sheet.inputs[key]?.want ?? (sheet.inner?.[key] ?? sheet.outputs[key])?.quantity;
        expect(target?.want.dimension, `${sheet.id} → ${to}: ${param}`).toBe(own?.dimension);
      }
    }
  });
});
