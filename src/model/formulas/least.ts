import { formatNumber } from '../quantity/number.ts';
import { failed, found, type Outcome } from './outcome.ts';

/**
 * The least whole number that is enough, found by doubling the step and then halving it.
 * @param enough false up to some number and true from there on
 * @param from first number that is tried, whole
 * @param to last one; error where not even that is enough
 */
export function leastWhole(enough: (n: number) => boolean, from: number, to: number): Outcome<number> {
  if (enough(from)) return found(from);
  let [low, step] = [from, 1];
  while (low + step < to && !enough(low + step)) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, to);
  if (high >= to && !enough(to)) return failed('target', `no answer: not even ${formatNumber(to)} are enough`);
  while (high - low > 1) {
    const middle = Math.floor(low + (high - low) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return found(high);
}
