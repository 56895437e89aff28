import { formatWanted, type Expectation } from './expectation.ts';
import type { Dimension } from './units.ts';

const needed: Readonly<Record<Dimension, string>> = {
  count: 'enter a number such as 25',
  time: 'enter a time such as 350 ms or 2 s',
  rate: 'enter a rate such as 2,500/s or 150k/min',
  bytes: 'enter a size such as 1.5 GB',
  'byte-rate': 'enter a data rate such as 4 MB/s',
  share: 'enter a percentage such as 95%',
  ratio: 'enter a ratio such as 20:1',
  price: 'enter a price in US dollars such as 0.04',
  words: 'enter some text',
};

/** A value of each dimension in words: `a time`. */
export const given: Readonly<Record<Dimension, string>> = {
  count: 'a count',
  time: 'a time',
  rate: 'a rate',
  bytes: 'a size',
  'byte-rate': 'a data rate',
  share: 'a percentage',
  ratio: 'a ratio',
  price: 'a price',
  words: 'text',
};

/** What to enter, with an example. */
export const asksFor = (want: Expectation): string =>
  want.dimension === 'count' && want.noun !== undefined
    ? `enter a number of ${want.noun} such as 25`
    : needed[want.dimension];

/** Why a quantity of the wrong dimension is refused: "this is a rate; enter a time such as 350 ms or 2 s". */
export const mismatch = (want: Expectation, got: Dimension): string => `this is ${given[got]}; ${asksFor(want)}`;

/** What keeps a value from being taken, in words; undefined where nothing does. */
export function check(value: number, want: Expectation): string | undefined {
  const { min, max, whole } = want;
  if (min !== undefined && value < min)
    return value === 0 && min < 1 ? 'must be greater than 0' : `must be at least ${formatWanted(min, want)}`;
  if (max !== undefined && value > max) return `must be at most ${formatWanted(max, want)}`;
  return whole && !Number.isInteger(value) ? 'must be a whole number' : undefined;
}

const kinds: Readonly<Record<Dimension, string>> = { ...given, count: 'a number' };

/** What is taken, in a few words: "a whole number from 1 to 1,000". */
export function describe(want: Expectation): string {
  const kind = want.whole ? 'a whole number' : kinds[want.dimension];
  const from = want.min === undefined ? '' : ` from ${formatWanted(want.min, want)}`;
  const to = want.max === undefined ? '' : ` to ${formatWanted(want.max, want)}`;
  return kind + from + to;
}
