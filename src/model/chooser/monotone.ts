import type { AsOf } from '../facts/as-of.ts';
import { diagramOf, type Node } from './diagram.ts';
import type { Check, PathStep, Tree } from './types.ts';

/** A case in which a check of a tree does not hold. */
export interface Breach {
  readonly asOf: AsOf;
  readonly path: readonly PathStep[];
  /** The verdict, and for a rising answer the one it had before. */
  readonly verdict: string;
  readonly before?: string | undefined;
  /** For a rising answer: from which to which. */
  readonly rise?: readonly [string, string] | undefined;
}

type Rising = Extract<Check, { kind: 'rising' }>;
type Never = Extract<Check, { kind: 'never' }>;

/** Where two nodes stand next: the earlier of their questions. */
const nextOf = (a: Node, b: Node): Node => ((a.at ?? Infinity) <= (b.at ?? Infinity) ? a : b);

/** Goes through two copies of a diagram side by side that differ in the answer to one question only. */
function compare(
  pair: readonly [Node, Node],
  question: string,
  rise: readonly [string, string],
  wrong: (before: string, after: string) => boolean,
  seen: Set<string>,
): { readonly path: readonly PathStep[]; readonly before: string; readonly verdict: string } | undefined {
  const [a, b] = pair;
  const key = `${a.id}:${b.id}`;
  if (seen.has(key)) return undefined;
  seen.add(key);
  const here = nextOf(a, b);
  if (!here.question) {
    const [before, verdict] = [a.question ? undefined : a.verdict, b.question ? undefined : b.verdict];
    return before !== undefined && verdict !== undefined && wrong(before, verdict)
      ? { path: [], before, verdict }
      : undefined;
  }
  const on = (node: Node, answer: string): Node =>
    node.question && node.at === here.at ? (node.next.get(answer) ?? node) : node;
  const ways =
    here.question.id === question ? [rise] : [...here.next.keys()].map((answer) => [answer, answer] as const);
  for (const [low, high] of ways) {
    const found = compare([on(a, low), on(b, high)], question, rise, wrong, seen);
    if (!found) continue;
    const answers = low === high ? [low] : [low, high];
    return { ...found, path: [{ question: here.question.id, answers }, ...found.path] };
  }
  return undefined;
}

/** The first case, if any, in which a rising answer leads back to an earlier rank. */
function rising(tree: Tree, check: Rising, asOf: AsOf): Breach | undefined {
  const rankOf = new Map(check.ranks.flatMap((results, rank) => results.map((id) => [id, rank] as const)));
  const wrong = (before: string, after: string): boolean => (rankOf.get(before) ?? 0) > (rankOf.get(after) ?? Infinity);
  const root = diagramOf(tree, asOf);
  for (const [i, low] of check.answers.entries())
    for (const high of check.answers.slice(i + 1)) {
      const found = compare([root, root], check.question, [low, high], wrong, new Set());
      if (found) return { asOf, rise: [low, high], ...found };
    }
  return undefined;
}

function forbidden(
  node: Node,
  check: Never,
  seen: Set<number>,
): { path: readonly PathStep[]; verdict: string } | undefined {
  if (seen.has(node.id)) return undefined;
  seen.add(node.id);
  if (!node.question) {
    const { verdict } = node;
    return verdict !== undefined && check.results.includes(verdict) ? { path: [], verdict } : undefined;
  }
  for (const [answer, next] of node.next) {
    if (!(check.when[node.question.id]?.includes(answer) ?? true)) continue;
    const found = forbidden(next, check, seen);
    if (found) return { ...found, path: [{ question: node.question.id, answers: [answer] }, ...found.path] };
  }
  return undefined;
}

function never(tree: Tree, check: Never, asOf: AsOf): Breach | undefined {
  const found = forbidden(diagramOf(tree, asOf), check, new Set());
  return found && { asOf, ...found };
}

/** The first case on that day, if any, in which a declared check does not hold. Every combination of answers is looked at. */
export const breachOf = (tree: Tree, check: Check, asOf: AsOf): Breach | undefined =>
  check.kind === 'rising' ? rising(tree, check, asOf) : never(tree, check, asOf);
