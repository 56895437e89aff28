import type { AsOf } from '../facts/as-of.ts';
import { formatQuantity } from '../quantity/format.ts';
import { formatShare, type NumberStyle } from '../quantity/number.ts';
import { readBase } from '../quantity/base.ts';
import type { Outcome } from './outcome.ts';
import { examples } from './worked-examples.ts';

/** The number of a fact on a day. Throws, or returns NaN, where the ledger has none: the example then has no result. */
export type FactLookup = (id: string, asOf: AsOf) => number;

/** An input of an example: a fact of the ledger, or a quantity that the example assumes. */
export type WorkedInput = { readonly fact: string } | { readonly given: number };

export type Numbers = Readonly<Record<string, number>>;

/** A place in a sentence where a number is printed. */
export interface Shown extends NumberStyle {
  /** Name of an input or of a result. */
  readonly show: string;
  /** A unit of the registry; `share` prints a percentage, `time` a time as people write it. */
  readonly as?: string;
}

export type Wording = readonly (string | Shown)[];

export interface WorkedExample {
  /** The function that does the work, named for the reader of the source. */
  readonly formula: string;
  readonly inputs: Readonly<Record<string, WorkedInput>>;
  readonly work: (inputs: Numbers) => Outcome<Numbers>;
  /** A whole sentence with the numbers put in. */
  readonly statement: Wording;
  /** The result alone, to stand inside a sentence. */
  readonly result: Wording;
}

/** A piece of a printed sentence, with where its number comes from. */
export interface WorkedPart {
  readonly text: string;
  readonly from?: { readonly fact: string } | 'given' | 'result';
}

export interface Worked {
  readonly statement: string;
  readonly result: string;
  /** The statement, cut where a number begins or ends. */
  readonly parts: readonly WorkedPart[];
}

export type WorkedId = keyof typeof examples;

/** Ids of all worked examples, in the order in which the worksheet page shows them. */
export const workedIds = Object.keys(examples) as readonly WorkedId[];

export const isWorkedId = (id: string): id is WorkedId => Object.hasOwn(examples, id);

const exampleOf = (id: WorkedId): WorkedExample => examples[id];

/** Ids of the facts that an example rests on. */
export const factsOf = (id: WorkedId): string[] =>
  Object.values(exampleOf(id).inputs).flatMap((input) => ('fact' in input ? [input.fact] : []));

function print(value: number, { as, ...style }: Shown): string {
  if (as === 'share') return formatShare(value, style);
  if (as === 'time') return readBase(value, 'time');
  return formatQuantity(value, as, style);
}

function origin(example: WorkedExample, name: string): WorkedPart['from'] {
  const input = example.inputs[name];
  if (!input) return 'result';
  return 'fact' in input ? { fact: input.fact } : 'given';
}

const put = (example: WorkedExample, wording: Wording, numbers: Numbers): WorkedPart[] =>
  wording.map((piece) => {
    if (typeof piece === 'string') return { text: piece };
    const from = origin(example, piece.show);
    return { text: print(numbers[piece.show] ?? Number.NaN, piece), ...(from === undefined ? {} : { from }) };
  });

const join = (parts: readonly WorkedPart[]): string => parts.map(({ text }) => text).join('');

/**
 * A worked example with the numbers of a day put in.
 * @param facts gives each fact's number; for an example without a result the sentence says why
 */
export function workedExample(id: WorkedId, facts: FactLookup, asOf: AsOf): Worked {
  const example = exampleOf(id);
  const inputs = Object.fromEntries(
    Object.entries(example.inputs).map(([name, input]) => [
      name,
      'fact' in input ? facts(input.fact, asOf) : input.given,
    ]),
  );
  const outcome = example.work(inputs);
  if (!outcome.ok) {
    const text = `No result: ${outcome.error.message}.`;
    return { statement: text, result: 'no result', parts: [{ text }] };
  }
  const numbers = { ...inputs, ...outcome.value };
  const parts = put(example, example.statement, numbers);
  return { statement: join(parts), result: join(put(example, example.result, numbers)), parts };
}
