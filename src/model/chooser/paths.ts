import type { AsOf } from '../facts/as-of.ts';
import { answerOf } from './answer.ts';
import { diagramOf, nodesOf, type Node } from './diagram.ts';
import { unknown, type Answers, type PathStep, type Tree } from './types.ts';

/** A way through a tree: the questions asked on it, each with the answers that lead on together, and its end. */
export interface Path {
  readonly steps: readonly PathStep[];
  /** Undefined where it is a dead end. */
  readonly result: string | undefined;
}

/** Where a node leads: each onward node once, with all the answers that lead there. */
export function branchesOf(node: Node): readonly { readonly answers: readonly string[]; readonly next: Node }[] {
  const branches = new Map<Node, string[]>();
  if (node.question)
    for (const [answer, next] of node.next) branches.set(next, [...(branches.get(next) ?? []), answer]);
  return [...branches].map(([next, answers]) => ({ answers, next }));
}

/** The same with short ways first, so that the eye leaves them behind. */
export const shortFirst = (node: Node): ReturnType<typeof branchesOf> =>
  branchesOf(node).toSorted((a, b) => nodesOf(a.next).length - nodesOf(b.next).length);

/** Every path from a node on, in the order of questions and answers. */
export function pathsFrom(node: Node): readonly Path[] {
  if (!node.question) return [{ steps: [], result: node.verdict }];
  const question = node.question.id;
  return branchesOf(node).flatMap(({ answers, next }) =>
    pathsFrom(next).map(({ steps, result }) => ({ steps: [{ question, answers }, ...steps], result })),
  );
}

/** Every path of a tree on a day: from the first question, through all combinations of answers that matter, to a result. */
export const paths = (tree: Tree, asOf: AsOf): readonly Path[] => pathsFrom(diagramOf(tree, asOf));

/** Whether somebody with these answers goes that path. */
export function isOnPath(tree: Tree, path: Path, answers: Answers, asOf: AsOf): boolean {
  return path.steps.every((step) => {
    const question = tree.questions.find(({ id }) => id === step.question);
    const answer = question && answerOf(tree, question, answers, asOf);
    return answer !== undefined && answer !== unknown && step.answers.includes(answer.id);
  });
}

/** A path by the name of its answers: `waits=nobody job=messages receivers=several,many`. */
export const nameOf = (steps: readonly PathStep[]): string =>
  steps.map(({ question, answers }) => `${question}=${answers.join(',')}`).join(' ');
