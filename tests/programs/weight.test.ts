import { describe, expect, it } from 'vitest';
import { budgetOf } from '../../src/build/weight/budgets.ts';
import { total, weigh } from '../../src/build/weight/weigh.ts';
import { allPages } from '../e2e/places.ts';

describe('what a page weighs on a first visit, before it is touched', () => {
  for (const page of allPages())
    it(page, () => {
      const { kind, most } = budgetOf(page);
      const weight = weigh('dist', page);
      const over = Object.entries({ ...weight, total: total(weight) }).flatMap(([what, amount]) => {
        const allowed = most[what as keyof typeof most];
        return amount <= allowed
          ? []
          : [`${what} ${amount.toFixed(1)}, at most ${allowed} on a page of kind “${kind}”`];
      });
      expect(over).toEqual([]);
    });
});
