import type { AsOf } from '../facts/as-of.ts';
import type { Answered } from './answered.ts';
import { diagramOf, nodesOf, verdictsFrom, type Node } from './diagram.ts';
import { resultOf } from './effective.ts';
import type { Answers, Result, Tree } from './types.ts';
import { follow, walk, type Walked } from './walk.ts';

/** The most questions that are still asked from these nodes on, if each is answered. */
function longest(tree: Tree, nodes: readonly Node[], known: Map<string, number>): number {
  const places = nodes.flatMap(({ at }) => at ?? []);
  if (places.length === 0) return 0;
  const key = nodes
    .map(({ id }) => id)
    .sort((a, b) => a - b)
    .join();
  const found = known.get(key);
  if (found !== undefined) return found;
  const at = Math.min(...places);
  const answers = new Set(nodes.flatMap((node) => (node.question && node.at === at ? [...node.next.keys()] : [])));
  const most = 1 + Math.max(...[...answers].map((answer) => longest(tree, follow(nodes, at, answer), known)));
  known.set(key, most);
  return most;
}

/** How many questions are still asked at most. */
export interface Left {
  /** If the reader can answer each of them. */
  readonly known: number;
  /** However the reader answers: “not sure” follows every answer at once, so it asks what any of them would. */
  readonly unsure: number;
}

const leftFrom = (tree: Tree, nodes: readonly Node[]): Left => ({
  known: longest(tree, nodes, new Map()),
  unsure: new Set(nodes.flatMap(nodesOf).flatMap(({ at }) => at ?? [])).size,
});

/** The most questions that a tree asks on a day. */
export const mostQuestions = (tree: Tree, asOf: AsOf): Left => leftFrom(tree, [diagramOf(tree, asOf)]);

/** The most questions that still follow after these steps, the open one included. */
export function questionsLeft(tree: Tree, steps: readonly Answered[], asOf: AsOf): Left {
  let nodes: readonly Node[] = [diagramOf(tree, asOf)];
  for (const { question, answer } of steps) nodes = follow(nodes, tree.questions.indexOf(question), answer?.id);
  return leftFrom(tree, nodes);
}

/** Every result that a tree can lead to on a day. */
export const resultsOn = (tree: Tree, asOf: AsOf): readonly Result[] =>
  verdictsFrom(tree, [diagramOf(tree, asOf)]).flatMap((id) => resultOf(tree, id) ?? []);

/** What a walk can still end in. */
export function possibleIn(walked: Walked): readonly Result[] {
  if (walked.kind === 'question') return walked.possible;
  if (walked.kind === 'result') return [walked.result];
  return walked.kind === 'short-list' ? walked.options.map(({ result }) => result) : [];
}

/** Results that answers rule out, and the answer that did. */
export interface RuledOut {
  readonly by: Answered;
  readonly results: readonly Result[];
}

/** What each step ruled out, in the order of the steps; steps that ruled nothing out are left out. */
export function ruledOut(tree: Tree, steps: readonly Answered[], asOf: AsOf): readonly RuledOut[] {
  let [before, answers]: [readonly Result[], Answers] = [resultsOn(tree, asOf), {}];
  return steps.flatMap((by) => {
    const { question, text, value } = by;
    answers = { ...answers, [question.id]: value === undefined ? { text } : { text, value } };
    const after = possibleIn(walk(tree, answers, asOf));
    const results = before.filter((result) => !after.includes(result));
    before = after;
    return results.length === 0 ? [] : [{ by, results }];
  });
}
