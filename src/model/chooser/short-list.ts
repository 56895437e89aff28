import type { AsOf } from '../facts/as-of.ts';
import { diagramOf, type Node } from './diagram.ts';
import { branchesOf, pathsFrom, type Path } from './paths.ts';
import type { PathStep, Result, Tree } from './types.ts';
import type { Answered } from './answered.ts';
import { answersOn } from './answer.ts';

/** A result that is still possible where something is not known. */
export interface Option {
  readonly result: Result;
  /** What would have to be found out to arrive at it: any of these, each all of its answers. */
  readonly when: readonly (readonly PathStep[])[];
  /** Share of the open answers that lead to it, each answer counted alike; it says nothing of how likely they are. */
  readonly share: number;
}

/** What is left of a diagram when some answers are given: a question without one stays open. */
function openPaths(node: Node, answerTo: ReadonlyMap<string, string>): readonly Path[] {
  if (!node.question) return pathsFrom(node);
  const question = node.question.id;
  const given = answerTo.get(question);
  if (given !== undefined) {
    const next = node.next.get(given);
    return next ? openPaths(next, answerTo) : [];
  }
  return branchesOf(node).flatMap(({ answers, next }) =>
    openPaths(next, answerTo).map(({ steps, result }) => ({ steps: [{ question, answers }, ...steps], result })),
  );
}

/** The results that remain after these steps, the one with the largest share of the open answers first. */
export function optionsOf(tree: Tree, steps: readonly Answered[], asOf: AsOf): readonly Option[] {
  const answerTo = new Map(
    steps.flatMap(({ question, answer }) => (answer ? [[question.id, answer.id] as const] : [])),
  );
  const open = openPaths(diagramOf(tree, asOf), answerTo);
  const count = new Map(tree.questions.map((question) => [question.id, answersOn(tree, question, asOf).length]));
  const weight = ({ steps: asked }: Path): number =>
    asked.reduce((share, { question, answers }) => share * (answers.length / (count.get(question) ?? 1)), 1);
  return tree.results
    .map((result) => {
      const own = open.filter((path) => path.result === result.id);
      return { result, when: own.map((path) => path.steps), share: own.reduce((sum, path) => sum + weight(path), 0) };
    })
    .filter(({ when }) => when.length > 0)
    .sort((a, b) => b.share - a.share);
}
