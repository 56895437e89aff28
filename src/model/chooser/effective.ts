import { days, type AsOf } from '../facts/as-of.ts';
import type { Result, Rule, Tree, Window } from './types.ts';

/** Both days, in the order of time. */
export const bothDays: readonly AsOf[] = ['talk', 'today'];

/** Whether something exists on a day: from its first day on, until the day before its last bound. */
export const holdsOn = ({ from, to }: Window, asOf: AsOf): boolean =>
  (from === undefined || from <= days[asOf]) && (to === undefined || to > days[asOf]);

/** A result by its id; undefined where the tree has none. */
export const resultOf = (tree: Tree, id: string): Result | undefined => tree.results.find((result) => result.id === id);

/** A rule counts on the days of its own window on which its result exists too. */
export function ruleHolds(tree: Tree, rule: Rule, asOf: AsOf): boolean {
  const result = resultOf(tree, rule.then);
  return holdsOn(rule, asOf) && result !== undefined && holdsOn(result, asOf);
}
