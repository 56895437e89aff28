import type { AsOf } from '../facts/as-of.ts';
import { bothDays } from './effective.ts';
import { breachOf } from './monotone.ts';
import { prove } from './prove.ts';
import { exercised } from './scenario.ts';
import type { Tree } from './types.ts';

/** What was looked at on a day, and how much of it does not hold. */
export interface DayProof {
  readonly paths: number;
  readonly results: number;
  readonly deadEnds: number;
  /** Paths that ask a question again. */
  readonly twice: number;
  /** Paths that no scenario goes. */
  readonly uncovered: number;
  /** Declared checks that some path breaks. */
  readonly breaches: number;
}

function dayProof(tree: Tree, asOf: AsOf): DayProof {
  const all = exercised(tree, asOf);
  const steps = all.map(({ path }) => path.steps.map(({ question }) => question));
  return {
    paths: all.length,
    results: new Set(all.flatMap(({ path }) => path.result ?? [])).size,
    deadEnds: all.filter(({ path }) => path.result === undefined).length,
    twice: steps.filter((asked) => new Set(asked).size < asked.length).length,
    uncovered: all.filter(({ scenarios }) => scenarios.length === 0).length,
    breaches: tree.checks.filter((check) => breachOf(tree, check, asOf)).length,
  };
}

/** The proof of a tree in figures: what a page says of it, counted anew. */
export function treeProof(tree: Tree): {
  readonly faults: number;
  readonly days: Readonly<Record<AsOf, DayProof>>;
} {
  const pairs = bothDays.map((asOf) => [asOf, dayProof(tree, asOf)] as const);
  return { faults: prove(tree).length, days: Object.fromEntries(pairs) as Record<AsOf, DayProof> };
}
