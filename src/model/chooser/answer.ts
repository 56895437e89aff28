import { compactText } from '../link/compact.ts';
import type { Param } from '../link/state.ts';
import type { Expectation } from '../quantity/expectation.ts';
import { read as readQuantity, wholeReader } from '../quantity/reader.ts';
import type { AsOf } from '../facts/as-of.ts';
import { unknown, type Answer, type Answers, type Question, type Reply, type Tree, type Wanted } from './types.ts';

/** The answers that a question has on that day: a range that two equal bounds leave empty is none. */
export function answersOn(tree: Tree, question: Question, asOf: AsOf): readonly Answer[] {
  const bounds = tree.bounds[question.id]?.[asOf];
  if (!bounds) return question.answers;
  return question.answers.filter((_, i) => (bounds[i] ?? Infinity) > (bounds[i - 1] ?? -Infinity));
}

/** The same for the reader of quantities, which knows no field that is there and undefined. */
export const expectationOf = ({ dimension, noun, whole, min, max }: Wanted): Expectation => ({
  dimension,
  ...(noun === undefined ? {} : { noun }),
  ...(whole === undefined ? {} : { whole }),
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

/** The range that holds a number. */
function rangeOf(tree: Tree, question: Question, value: number, asOf: AsOf): Answer | undefined {
  const bounds = tree.bounds[question.id]?.[asOf] ?? [];
  const at = bounds.findIndex((bound) => value <= bound);
  return question.answers.at(at < 0 ? -1 : at);
}

/** What an address, a case and a field give an answer to: a question, or a detail, which has no answers to pick. */
export interface Asked {
  readonly id: string;
  readonly param: string;
  readonly number?: Wanted | undefined;
  readonly answers?: readonly Answer[] | undefined;
}

/** All that a reader can give: the questions, then the details. */
export const askedIn = ({ questions, details }: Pick<Tree, 'questions' | 'details'>): readonly Asked[] => [
  ...questions,
  ...details,
];

/** Reads what was given to a question; undefined where it is no answer, no number and not `unknown`. */
function replyOf(question: Pick<Asked, 'number' | 'answers'>, text: string): Reply | undefined {
  if (text === unknown || question.answers?.some(({ id }) => id === text)) return { text };
  const read = question.number && readQuantity(text, expectationOf(question.number));
  return read?.ok ? { text, value: read.value } : undefined;
}

/** Reads answers that a record holds as texts; what is none counts as not given. */
export const answersFrom = (
  tree: Pick<Tree, 'questions' | 'details'>,
  texts: Readonly<Record<string, string>>,
): Answers =>
  Object.fromEntries(
    askedIn(tree).flatMap((question) => {
      const reply = replyOf(question, texts[question.id] ?? '');
      return reply ? [[question.id, reply]] : [];
    }),
  );

/** What an answer stands for on that day; undefined where nothing was answered that the question knows. */
export function answerOf(
  tree: Tree,
  question: Question,
  answers: Answers,
  asOf: AsOf,
): Answer | typeof unknown | undefined {
  const reply = answers[question.id];
  if (reply?.value !== undefined) return rangeOf(tree, question, reply.value, asOf);
  if (reply?.text === unknown) return unknown;
  const there = answersOn(tree, question, asOf);
  // Numbers of a range that the day does not have are in the next one.
  const from = question.answers.findIndex(({ id }) => id === reply?.text);
  return from < 0 ? undefined : question.answers.slice(from).find((answer) => there.includes(answer));
}

const spoken = (items: readonly string[]): string => `one of ${items.join(', ')}`;

/** How an answer is written in the address: its id, a quantity as it was typed, or `unknown`. */
export function answerParam(question: Asked): Param<Reply> {
  const ids = [...(question.answers ?? []).map(({ id }) => id), unknown];
  const want = question.number && expectationOf(question.number);
  const print = ({ text, value }: Reply): string =>
    want && value !== undefined ? (compactText(text, want) ?? text) : text;
  return {
    name: question.param,
    get takes() {
      return want ? `${wholeReader()?.describe(want) ?? ''}, nor ${spoken(ids)}` : spoken(ids);
    },
    parse(text) {
      const reply = replyOf(question, text);
      // What the address carries counts, also where it cannot carry every digit.
      return reply ? { ok: true, value: replyOf(question, print(reply)) ?? reply } : { ok: false };
    },
    print,
  };
}
