import { readState, type Wording } from '../link/read-state.ts';
import { printState, type Params } from '../link/state.ts';
import { canRead } from '../quantity/reader.ts';
import { answerOf, answerParam, askedIn, expectationOf } from './answer.ts';
import type { AsOf } from '../facts/as-of.ts';
import { pinOf, type Day } from '../facts/day.ts';
import { queryOf } from '../link/query.ts';
import { walk } from './walk.ts';
import { unknown, type Answers, type Reply, type Tree } from './types.ts';

/** How the answers of a tree are written in the address: by the questions' own names. */
export const answerParams = (tree: Tree): Params<Record<string, Reply>> =>
  Object.fromEntries(askedIn(tree).map((asked) => [asked.id, answerParam(asked)]));

const wording: Wording = {
  refused: ({ name, takes }, quoted) => `${name}: ${quoted} is not ${takes}; that answer was left out.`,
  stray: (quoted) => `${quoted} is no question of this chooser; it was left out.`,
};

/**
 * Reads answers from an address, one by one: what is stale or misspelt is left out alone, and a note says so. Never
 * throws, whatever the address holds.
 */
export function readAnswers(
  tree: Tree,
  search: string,
  asOf: AsOf,
): { readonly answers: Answers; readonly notes: readonly string[] } {
  const { values, notes } = readState(answerParams(tree), search, {}, '', wording);
  const answers = Object.fromEntries(Object.entries(values).filter(([, reply]) => reply !== undefined)) as Answers;
  const gone = tree.questions.filter(
    (question) => answers[question.id] !== undefined && answerOf(tree, question, answers, asOf) === undefined,
  );
  const left = gone.map(
    ({ id, param }) => `${param}: “${answers[id]?.text ?? ''}” is no answer on this day; that answer was left out.`,
  );
  const kept = Object.entries(answers).filter(([id]) => !gone.some((question) => question.id === id));
  const given = Object.fromEntries(kept);
  const assumed = isPinned(search) ? assumedIn(tree, given, asOf) : {};
  const since = tree.questions.flatMap(({ id, short }) =>
    id in assumed ? [`${short}: not asked when this link was made. It counts as “${assumed[id]?.text ?? ''}”.`] : [],
  );
  return { answers: { ...given, ...assumed }, notes: [...notes, ...left, ...since] };
}

/** Whether all numbers in an address can be read as they are. */
export function canReadAnswers(tree: Tree, search: string): boolean {
  const query = queryOf(search);
  return askedIn(tree).every((asked) => {
    const text = query.get(asked.param);
    const isPicked = text === null || text === unknown || asked.answers?.some(({ id }) => id === text) === true;
    return isPicked || !asked.number || canRead(text, expectationOf(asked.number));
  });
}

/** Whether an address was copied for the figures of a day: it then has every answer that was asked at the time. */
const isPinned = (search: string): boolean => /^\d{4}-/.test(queryOf(search).get('as-of') ?? '');

/** Answers to questions that came after a link was made, as far as its way asks them. */
function assumedIn(tree: Tree, given: Answers, asOf: AsOf): Answers {
  const assumed: Record<string, Reply> = {};
  for (;;) {
    const walked = walk(tree, { ...given, ...assumed }, asOf);
    if (walked.kind !== 'question' || walked.question.assumed === undefined) return assumed;
    assumed[walked.question.id] = { text: walked.question.assumed };
  }
}

/** Writes answers as an address's query, sorted by name; what belongs to others is kept. */
export const printAnswers = (tree: Tree, answers: Answers, search = ''): string =>
  printState(answerParams(tree), answers, {}, search);

/** The same pinned to the day of its figures: it says later what it was copied for. */
export const pinAnswers = (tree: Tree, answers: Answers, day: Day): string =>
  printAnswers(tree, answers, `?as-of=${pinOf(day)}`);
