import { describe, expect, it } from 'vitest';
import type { Ranked } from '../worksheet/sheet.ts';
import { firstOfContainers } from './containers.ts';
import { quotasToRaise } from './quotas.ts';
import { firstHard } from './verdict.ts';

const part = (id: string, load: number, ceiling: number, more: Partial<Ranked> = {}) =>
  ({ ...{ id, label: id, load, ceiling, hard: false, quantity: { dimension: 'count' } }, ...more }) as Ranked<never>;

describe('the quotas to raise', () => {
  it('are those that the load is past, and no hard limit', () => {
    const raises = quotasToRaise([part('past', 7, 6), part('at', 6, 6), part('hard', 9, 6, { hard: true })]);
    expect(raises.map(({ part: { id }, from, to }) => [id, from, to])).toEqual([['past', 6, 7]]);
  });

  it('are asked for whole, from a hundred on to two digits', () => {
    const asked = (load: number) => quotasToRaise([part('vcpu', load, 6)])[0]?.to;
    expect([24.2, 99.5, 1234].map(asked)).toEqual([25, 100, 1300]);
  });
});

describe('the first limit of one service’s containers', () => {
  it('is the account’s quota where that lets fewer run, and the service’s maximum elsewhere', () => {
    const first = (quota: number) => firstOfContainers(0.5, { most: 25, vcpu: 2, quota }, 'today');
    expect(first(6)).toMatchObject({ byQuota: true, rate: 6, says: 'your Fargate vCPU quota' });
    expect(first(100)).toMatchObject({ byQuota: false, rate: 50, says: 'your maximum number of tasks per service' });
  });
});

describe('the first hard limit', () => {
  it('is one that is met with everything up', () => {
    const ranking = [
      part('quota', 1, 1),
      part('cold', 1, 1, { hard: true, outage: true }),
      part('acu', 1, 1, { hard: true }),
    ];
    expect(firstHard(ranking)?.id).toBe('acu');
    expect(firstHard(ranking.slice(0, 2))).toBeUndefined();
  });
});
