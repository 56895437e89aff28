import type { AsOf } from '../facts/as-of.ts';
import { holdsOn, resultOf } from './effective.ts';
import type { Result, Tree } from './types.ts';

/** The next best result that exists on that day, and when it is the better one. */
export function runnerUpOf(
  tree: Tree,
  result: Result,
  asOf: AsOf,
): { readonly result: Result; readonly when: string } | undefined {
  for (const { result: id, when } of result.runnersUp) {
    const other = resultOf(tree, id);
    if (other && holdsOn(other, asOf)) return { result: other, when };
  }
  return undefined;
}
