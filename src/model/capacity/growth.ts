import { finite, outside, type Share } from './domain.ts';
import type { Outcome } from './outcome.ts';

/**
 * Months until a peak that grows by the same share every month meets its ceiling: ln(1 ÷ used) ÷ ln(1 + growth).
 * @param used peak as a share of the ceiling; above 0, to 1
 * @param growth share per month; > 0
 */
export function monthsLeft(used: Share, growth: Share): Outcome<number> {
  return (
    outside({ used: [used, 'used share', { above: 0, to: 1 }], growth: [growth, 'growth a month', { above: 0 }] }) ??
    finite(Math.log(1 / used) / Math.log(1 + growth))
  );
}
