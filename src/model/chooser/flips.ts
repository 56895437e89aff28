import type { AsOf } from '../facts/as-of.ts';
import { answerOf, answersOn } from './answer.ts';
import { unknown, type Answer, type Answers, type Question, type Result, type Tree } from './types.ts';
import { verdictOf, walk, type Walked } from './walk.ts';

/** One answer that would be another. */
export interface Change {
  readonly question: Question;
  /** What the reader answered; undefined where the question was not asked. */
  readonly from: Answer | undefined;
  /** Any of these in its place. */
  readonly to: readonly Answer[];
}

/** Another verdict, with the smallest changes of answers that lead to it. */
export interface Flip {
  readonly result: Result;
  /** Any of these; each has all of its changes. */
  readonly changes: readonly (readonly Change[])[];
}

/** A single change after which more has to be asked. */
export interface Opening {
  readonly change: Change;
  readonly next: Question;
  readonly possible: readonly Result[];
}

export interface Flips {
  /** By verdict: those nearest first. */
  readonly flips: readonly Flip[];
  readonly openings: readonly Opening[];
}

interface Move {
  readonly question: Question;
  readonly from: Answer | undefined;
  readonly to: Answer;
}

/** Every single answer that could be another one, or could be given. */
function movesOf(tree: Tree, answers: Answers, asOf: AsOf): readonly Move[] {
  return tree.questions.flatMap((question) => {
    const answer = answerOf(tree, question, answers, asOf);
    if (answer === unknown) return [];
    return answersOn(tree, question, asOf)
      .filter(({ id }) => id !== answer?.id)
      .map((to) => ({ question, from: answer, to }));
  });
}

const apply = (answers: Answers, moves: readonly Move[]): Answers => ({
  ...answers,
  ...Object.fromEntries(moves.map(({ question, to }) => [question.id, { text: to.id }])),
});

/** Answers by id: a number by the range that holds it. */
const chosenBy = (tree: Tree, answers: Answers, asOf: AsOf): Answers =>
  Object.fromEntries(
    tree.questions.flatMap((question) => {
      const answer = answerOf(tree, question, answers, asOf);
      return answer === undefined ? [] : [[question.id, { text: answer === unknown ? unknown : answer.id }]];
    }),
  );

/** Joins changes that differ in one answer only: “one, or several”. */
function joined(sets: readonly (readonly Move[])[]): readonly (readonly Change[])[] {
  const found = new Map<string, Change[]>();
  for (const moves of sets) {
    const last = moves.at(-1);
    if (!last) continue;
    const lead = moves.slice(0, -1);
    const key = [...lead.map(({ question, to }) => `${question.id}=${to.id}`), last.question.id].join(' ');
    const changes = found.get(key) ?? lead.map((move) => ({ ...move, to: [move.to] }));
    const same = changes.find(({ question }) => question === last.question);
    const to = [...(same?.to ?? []), last.to];
    found.set(key, [...changes.filter((change) => change !== same), { ...last, to }]);
  }
  return [...found.values()];
}

type Verdicts = Map<string, (readonly Move[])[]>;

/** Which sets of moves lead to which other result. */
function verdictsOf(
  sets: readonly (readonly Move[])[],
  after: (moves: readonly Move[]) => string | undefined,
  now: Result,
): Verdicts {
  const found: Verdicts = new Map();
  for (const moves of sets) {
    const then = after(moves);
    if (then === undefined || then === now.id) continue;
    found.set(then, [...(found.get(then) ?? []), moves]);
  }
  return found;
}

const pairsOf = (moves: readonly Move[]): readonly (readonly Move[])[] =>
  moves.flatMap((one, i) =>
    moves.slice(i + 1).flatMap((other) => (one.question === other.question ? [] : [[one, other]])),
  );

function openingsOf(moves: readonly Move[], after: (move: Move) => Walked): readonly Opening[] {
  return moves.flatMap((move) => {
    const then = after(move);
    if (then.kind !== 'question') return [];
    return [{ change: { ...move, to: [move.to] }, next: then.question, possible: then.possible }];
  });
}

const sizeOf = ({ changes }: Flip): number => changes[0]?.length ?? 0;

/** How far along the questions a flip begins: what is asked late parts answers that are near each other. */
function earliest(tree: Tree, { changes }: Flip): number {
  const place = (set: readonly Change[]): number =>
    Math.min(...set.map(({ question }) => tree.questions.indexOf(question)));
  return Math.max(...changes.map(place));
}

/**
 * What would turn the verdict: for every other result that two changed answers lead to at most, the smallest changes
 * that do, those nearest first; and the single changes after which more has to be asked.
 * @param answers the reader's; where they lead to no single result there is nothing to turn
 */
export function flips(tree: Tree, answers: Answers, asOf: AsOf): Flips {
  const now = walk(tree, answers, asOf);
  if (now.kind !== 'result') return { flips: [], openings: [] };
  const chosen = chosenBy(tree, answers, asOf);
  const after = (moves: readonly Move[]): string | undefined => verdictOf(tree, apply(chosen, moves), asOf);
  const moves = movesOf(tree, answers, asOf);
  const one = verdictsOf(
    moves.map((move) => [move]),
    after,
    now.result,
  );
  const two = verdictsOf(pairsOf(moves), after, now.result);
  const found = tree.results
    .map((result) => ({ result, changes: joined(one.get(result.id) ?? two.get(result.id) ?? []) }))
    .filter(({ changes }) => changes.length > 0)
    .sort((a, b) => sizeOf(a) - sizeOf(b) || earliest(tree, b) - earliest(tree, a));
  return { flips: found, openings: openingsOf(moves, (move) => walk(tree, apply(answers, [move]), asOf)) };
}

/** What the same answers lead to on the other day, where that is another verdict. */
export function otherDay(tree: Tree, answers: Answers, asOf: AsOf): Walked | undefined {
  const [here, there] = [walk(tree, answers, asOf), walk(tree, answers, asOf === 'talk' ? 'today' : 'talk')];
  const same = here.kind === 'result' && there.kind === 'result' && here.result === there.result;
  return same ? undefined : there;
}
