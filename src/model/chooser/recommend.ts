import type { Undoing } from '../../schemas/chooser.ts';
import { answersOn } from './answer.ts';
import type { Option } from './short-list.ts';
import { unknown, type Answer, type Answers, type Question, type Tree } from './types.ts';
import { walk, type Walked } from './walk.ts';

type ShortList = Extract<Walked, { kind: 'short-list' }>;

const ranks: readonly Undoing[] = ['nothing', 'hours', 'days', 'weeks', 'months'];

/** What cannot be taken at all comes last. */
const rankOf = ({ result: { undo } }: Option): number => (undo === undefined ? ranks.length : ranks.indexOf(undo));

/** A question whose answer would change the recommendation. */
export interface FindOut {
  readonly question: Question;
  /** The answers after which something else is recommended, each with that. */
  readonly turns: readonly { readonly answer: Answer; readonly to: Option }[];
}

/** What to start with where answers are missing. */
export interface Recommended {
  readonly pick: Option;
  /** Others that are as cheap to undo; no more of the open answers lead to any of them than to the pick. */
  readonly alike: readonly Option[];
  /** Those that matter most first. */
  readonly findOut: readonly FindOut[];
  readonly others: readonly Option[];
}

const sorted = (options: readonly Option[]): readonly Option[] =>
  options.toSorted((a, b) => rankOf(a) - rankOf(b) || b.share - a.share);

const pickAfter = (tree: Tree, answers: Answers, asOf: ShortList['asOf']): Option | undefined => {
  const walked = walk(tree, answers, asOf);
  if (walked.kind === 'result') return { result: walked.result, when: [], share: 1 };
  return walked.kind === 'short-list' ? sorted(walked.options)[0] : undefined;
};

/** What is cheapest to undo of what remains, and what to find out before more is built on it. */
export function recommend(
  tree: Tree,
  answers: Answers,
  { options, undecided, asOf }: ShortList,
): Recommended | undefined {
  const [pick, ...others] = sorted(options);
  if (!pick) return undefined;
  const findOut = undecided.map((question) => {
    const all = answersOn(tree, question, asOf);
    const turns = all.flatMap((answer) => {
      const to = pickAfter(tree, { ...answers, [question.id]: { text: answer.id } }, asOf);
      return to && to.result !== pick.result ? [{ answer, to }] : [];
    });
    return { question, turns, weight: turns.length / all.length };
  });
  return {
    pick,
    alike: others.filter((other) => rankOf(other) === rankOf(pick)),
    findOut: findOut
      .filter(({ turns }) => turns.length > 0)
      .sort((a, b) => b.weight - a.weight)
      .map(({ question, turns }) => ({ question, turns })),
    others,
  };
}

/** The answers of someone who knows nothing more: every question that still comes is left open. */
export function leaveOpen(tree: Tree, answers: Answers, asOf: ShortList['asOf']): Answers {
  let left = answers;
  for (let walked = walk(tree, left, asOf); walked.kind === 'question'; walked = walk(tree, left, asOf))
    left = { ...left, [walked.question.id]: { text: unknown } };
  return left;
}
