import { solve } from '../formulas/backward.ts';
import { failed, found, type Outcome } from '../formulas/outcome.ts';
import type { Expectation } from '../quantity/expectation.ts';
import { say } from '../quantity/say.ts';
import { inputQuantity } from './case.ts';
import { named, type Case, type Question, type Sheet } from './sheet.ts';

/** The value of an input that gives the result that is wanted, and on which side of it the wish is met. */
export interface Answer {
  readonly value: number;
  readonly bound: 'at least' | 'at most' | 'exactly';
}

const span = 1e6;

/** Where an answer is looked for: what the field takes, cut to six decades around where it stands. */
function within({ min = 0, max = Infinity, dimension }: Expectation, present: number): { from: number; to: number } {
  const middle = present > 0 ? present : 1;
  const top = dimension === 'share' ? 1 : middle * span;
  return { from: Math.max(min, min > 0 ? Math.min(min, middle) : 0), to: Math.min(max, top) };
}

type Meets = (x: number) => boolean | undefined;

/** The last value at which a wish is met, or the first: halves the bracket around the edge between met and not met. */
function edge(meets: Meets, from: number, to: number, whole: boolean): Outcome<Answer> {
  const low = from > 0 ? from : to * 1e-9;
  const log = to / low > 100;
  const at = (part: number): number => (log ? low * (to / low) ** part : from + (to - from) * part);
  const points = Array.from({ length: 65 }, (_, i) => at(i / 64)).map((x) => (whole ? Math.round(x) : x));
  const states = points.map((x) => meets(x));
  const i = states.findIndex(
    (met, k) => k > 0 && met !== undefined && states[k - 1] !== undefined && met !== states[k - 1],
  );
  if (i < 1) {
    if (states.some(Boolean)) return failed('target', 'every value that the field takes will do');
    return failed('target', 'no answer: no value that the field takes will do');
  }
  let [a, b] = [points[i - 1] ?? from, points[i] ?? to];
  const first = states[i - 1];
  for (let k = 0; k < 60 && (whole ? b - a > 1 : b - a > b * 1e-12); k++) {
    const middle = whole ? Math.floor((a + b) / 2) : a + (b - a) / 2;
    if (middle === a || middle === b) break;
    if (meets(middle) === first) a = middle;
    else b = middle;
  }
  return found<Answer>(first ? { value: a, bound: 'at most' } : { value: b, bound: 'at least' });
}

/**
 * Turns a sheet around: the value of one input at which an output is as wanted, all other inputs kept. In closed form
 * where the sheet has one, otherwise by a bracketed search.
 * @returns the value and whether less or more than it will do as well; or why there is none
 */
export function answer(
  sheet: Sheet,
  question: Question,
  { inputs, limits, asOf }: Pick<Case, 'inputs' | 'limits' | 'asOf'>,
): Outcome<Answer> {
  const { want } = named(sheet.inputs, question.find);
  const output = named(sheet.outputs, question.of);
  const forward = (x: number): Outcome<number> =>
    named(sheet.compute({ ...inputs, [question.find]: x }, limits, asOf), question.of);
  const slack = Math.abs(question.is) * 1e-9;
  const meets: Meets = (x) => {
    const outcome = forward(x);
    if (!outcome.ok) return output.wants === 'at most' ? false : undefined;
    return output.wants === 'at least' ? outcome.value >= question.is - slack : outcome.value <= question.is + slack;
  };
  const range = within(want, named(inputs, question.find));
  if (output.stepped || want.whole) return edge(meets, range.from, range.to, want.whole === true);
  const outcome = sheet.inverse?.(question, inputs, limits) ?? solve(forward, question.is, range);
  if (!outcome.ok) return outcome;
  const { value } = outcome;
  const [less, more] = [meets(value * (1 - 1e-4)), meets(value * (1 + 1e-4))];
  if (less === more) return found<Answer>({ value, bound: 'exactly' });
  return found<Answer>({ value, bound: less ? 'at most' : 'at least' });
}

/** The answer in a sentence. */
export function answerWords(sheet: Sheet, { find, of, is }: Question, outcome: Outcome<Answer>): string {
  const input = named(sheet.inputs, find);
  const output = named(sheet.outputs, of);
  const wish = `“${output.label}” to be ${output.wants} ${say(is, output.quantity)}`;
  if (!outcome.ok) {
    const why = outcome.error.message.replace(/^no answer: /, '');
    return `For ${wish}: no answer for “${input.label}”; ${why}.`;
  }
  const unit = input.unit === undefined ? '' : `\u00a0${input.unit}`;
  const { value, bound } = outcome.value;
  return `For ${wish}, “${input.label}” has to be ${bound} ${say(value, inputQuantity(input))}${unit}.`;
}
