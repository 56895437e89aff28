import type { AsOf } from '../facts/as-of.ts';
import { answerOf, answersOn } from './answer.ts';
import type { Answered } from './answered.ts';
import { diagramOf, verdictsFrom, type Node } from './diagram.ts';
import { optionsOf, type Option } from './short-list.ts';
import { reasonsOf, type Given } from './reasons.ts';
import {
  unknown,
  type Answer,
  type Answers,
  type Detail,
  type Mind,
  type Question,
  type Result,
  type Trap,
  type Tree,
} from './types.ts';
import { saidOf } from './conditions.ts';
import { resultOf } from './effective.ts';

interface Way {
  readonly asOf: AsOf;
  /** The questions asked, in order, with their answers. */
  readonly steps: readonly Answered[];
  /** Answers on which nothing hangs any more; they may give reasons all the same. */
  readonly unused: readonly Answered[];
  /** Numbers that decide nothing and were given all the same. */
  readonly details: readonly GivenDetail[];
}

export interface GivenDetail {
  readonly detail: Detail;
  readonly text: string;
}

export type Walked = Way &
  (
    | {
        readonly kind: 'question';
        readonly question: Question;
        readonly answers: readonly Answer[];
        /** Results that are still possible. */
        readonly possible: readonly Result[];
      }
    | {
        readonly kind: 'result';
        readonly result: Result;
        readonly reasons: readonly Given[];
        /** What is said of the result at these answers: a sentence that they make false is left out. */
        readonly mind: readonly Mind[];
        readonly traps: readonly Trap[];
      }
    | {
        readonly kind: 'short-list';
        /** What is still possible, the one with the largest share of the open answers first. */
        readonly options: readonly Option[];
        /** The questions that would decide. */
        readonly undecided: readonly Question[];
      }
    | { readonly kind: 'dead-end' }
  );

const known = (tree: Tree, ids: readonly string[]): readonly Result[] => ids.flatMap((id) => resultOf(tree, id) ?? []);

/** Follows every answer of those who do not know, the given one of the others. */
export function follow(nodes: readonly Node[], at: number, answer: string | undefined): readonly Node[] {
  const onward = nodes.flatMap((node) => {
    if (!node.question || node.at !== at) return [node];
    return answer === undefined ? [...node.next.values()] : (node.next.get(answer) ?? []);
  });
  return [...new Set(onward)];
}

/** Where answers end, without what is said of it: a result, or nothing where more has to be asked or several remain. */
export function verdictOf(tree: Tree, chosen: Answers, asOf: AsOf): string | undefined {
  let nodes: readonly Node[] = [diagramOf(tree, asOf)];
  for (const [at, { id }] of tree.questions.entries()) {
    if (!nodes.some((node) => node.at === at)) continue;
    const answer = chosen[id]?.text;
    if (answer === undefined) return undefined;
    nodes = follow(nodes, at, answer === unknown ? undefined : answer);
  }
  const [first, ...others] = new Set(nodes.map((node) => (node.question ? undefined : node.verdict)));
  return others.length === 0 ? first : undefined;
}

/**
 * Goes through a tree with the answers given, in any order: to the first question whose answer can still change the
 * verdict, to a result with its reasons, or, where the reader does not know, to the results that remain.
 * Answers that the tree or the day does not know count as not given.
 */
export function walk(tree: Tree, answers: Answers, asOf: AsOf): Walked {
  let nodes: readonly Node[] = [diagramOf(tree, asOf)];
  const steps: Answered[] = [];
  const unused: Answered[] = [];
  const details = tree.details.flatMap((detail) => {
    const text = answers[detail.id]?.text;
    return text === undefined || text === unknown ? [] : [{ detail, text }];
  });
  for (const [at, question] of tree.questions.entries()) {
    const answer = answerOf(tree, question, answers, asOf);
    const reply = answers[question.id] ?? { text: unknown };
    const step = { ...reply, question, answer: answer === unknown ? undefined : answer };
    if (!nodes.some((node) => node.at === at)) {
      if (answer !== undefined) unused.push(step);
      continue;
    }
    if (answer === undefined) {
      return {
        kind: 'question',
        asOf,
        question,
        answers: answersOn(tree, question, asOf),
        possible: known(tree, verdictsFrom(tree, nodes)),
        steps,
        unused,
        details,
      };
    }
    steps.push(step);
    nodes = follow(nodes, at, step.answer?.id);
  }
  const way = { asOf, steps, unused, details };
  const [first, ...others] = known(tree, verdictsFrom(tree, nodes));
  if (!first) return { kind: 'dead-end', ...way };
  if (others.length === 0)
    return {
      kind: 'result',
      result: first,
      reasons: reasonsOf(tree, first, [...steps, ...unused], answers, asOf),
      mind: saidOf(tree, first.mind, answers, asOf),
      traps: saidOf(tree, first.traps, answers, asOf),
      ...way,
    };
  const options = optionsOf(tree, steps, asOf);
  const deciding = new Set(
    options.flatMap(({ when }) => when.flatMap((clause) => clause.map(({ question }) => question))),
  );
  return { kind: 'short-list', options, undecided: tree.questions.filter(({ id }) => deciding.has(id)), ...way };
}
