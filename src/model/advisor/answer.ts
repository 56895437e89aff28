import { quantityParam } from '../link/quantity-param.ts';
import type { Param } from '../link/state.ts';
import { describe, type Expectation } from '../quantity/expectation.ts';
import { parse as readQuantity } from '../quantity/parse.ts';
import type { AsOf } from '../facts/as-of.ts';
import { unknown, type Answer, type Answers, type Question, type Tree, type Wanted } from './types.ts';

/** The answers that a question has on that day: a range that two equal bounds leave empty is none. */
export function answersOn(tree: Tree, question: Question, asOf: AsOf): readonly Answer[] {
  const bounds = tree.bounds[question.id]?.[asOf];
  if (!bounds) return question.answers;
  return question.answers.filter((_, i) => (bounds[i] ?? Infinity) > (bounds[i - 1] ?? -Infinity));
}

/** The same for the reader of quantities, which knows no field that is there and undefined. */
const expectationOf = ({ dimension, noun, whole, min, max }: Wanted): Expectation => ({
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

/** The number that an answer gives, in the base unit; undefined where a range or a word was chosen. */
export function numberOf(question: Question, text: string | undefined): number | undefined {
  if (!question.number || text === undefined || text === unknown) return undefined;
  if (question.answers.some(({ id }) => id === text)) return undefined;
  const read = readQuantity(text, expectationOf(question.number));
  return read.ok ? read.value : undefined;
}

/** What an answer's text stands for on that day; undefined where nothing was answered that the question knows. */
export function answerOf(
  tree: Tree,
  question: Question,
  answers: Answers,
  asOf: AsOf,
): Answer | typeof unknown | undefined {
  const text = answers[question.id];
  if (text === undefined || text === unknown) return text;
  const chosen = answersOn(tree, question, asOf).find(({ id }) => id === text);
  if (chosen) return chosen;
  const value = numberOf(question, text);
  return value === undefined ? undefined : rangeOf(tree, question, value, asOf);
}

const spoken = (items: readonly string[]): string => `one of ${items.join(', ')}`;

/** How an answer is written in the address: its id, a quantity in its one spelling, or `unknown`. */
export function answerParam(question: Question, prefix = ''): Param<string> {
  const ids = [...question.answers.map(({ id }) => id), unknown];
  const want = question.number && expectationOf(question.number);
  const quantity = want && quantityParam(prefix + question.param, want);
  const parse: Param<string>['parse'] = (text) => {
    if (ids.includes(text)) return { ok: true, value: text };
    const read = quantity?.parse(text);
    return quantity && read?.ok ? { ok: true, value: quantity.print(read.value) } : { ok: false };
  };
  return {
    name: prefix + question.param,
    takes: want ? `${describe(want)}, nor ${spoken(ids)}` : spoken(ids),
    parse,
    print(value) {
      const read = parse(value);
      return read.ok ? read.value : value;
    },
  };
}
