import { formatBase } from './base.ts';
import type { Dimension } from './units.ts';

/** What a field asks for: the dimension, what is counted, and how to read a bare number. */
export interface Expectation {
  readonly dimension: Dimension;
  /** What a count or a rate counts: `requests`, `instances`. Another noun is refused. */
  readonly noun?: string;
  /** Only whole numbers make sense. */
  readonly whole?: boolean;
  /** Smallest and largest value taken, in the base unit. */
  readonly min?: number;
  readonly max?: number;
}

const needed: Readonly<Record<Dimension, string>> = {
  count: 'a count is needed here, such as 25',
  time: 'a time is needed here, such as 350 ms',
  rate: 'a rate is needed here, such as 2,500/s',
  bytes: 'a size is needed here, such as 1.5 GB',
  'byte-rate': 'a data rate is needed here, such as 4 MB/s',
  share: 'a percentage is needed here, such as 95 %',
  ratio: 'a ratio is needed here, such as 20:1',
  price: 'a price in US dollars is needed here, such as 0.04',
  words: 'words are needed here',
};

const given: Readonly<Record<Dimension, string>> = {
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

/** What the field needs, with an example. */
export const asksFor = (want: Expectation): string =>
  want.dimension === 'count' && want.noun !== undefined
    ? `a number of ${want.noun} is needed here, such as 25`
    : needed[want.dimension];

/** Why a quantity of the wrong dimension is refused: "a time is needed here, such as 350 ms; this is a rate". */
export const mismatch = (want: Expectation, got: Dimension): string => `${asksFor(want)}; this is ${given[got]}`;

const counts = (noun: string | undefined, dimension: Dimension): string =>
  dimension === 'rate' ? `${noun ?? ''}/s` : `a number of ${noun ?? 'things'}`;

/** "a number of instances is needed here, such as 25; this is a number of requests". */
export const nounMismatch = (want: Expectation, noun: string): string =>
  `${counts(want.noun, want.dimension)} is needed here; this is ${counts(noun, want.dimension)}`;

const print = (value: number, want: Expectation): string => formatBase(value, want.dimension);

/** What keeps a value from being taken, in words; undefined where nothing does. */
export function check(value: number, want: Expectation): string | undefined {
  const { min, max, whole } = want;
  if (min !== undefined && value < min) return `at least ${print(min, want)} is needed here`;
  if (max !== undefined && value > max) return `${print(max, want)} is the most that is taken here`;
  return whole && !Number.isInteger(value) ? 'a whole number is needed here' : undefined;
}

const kinds: Readonly<Record<Dimension, string>> = { ...given, count: 'a number' };

/** What is taken, in a few words: "a whole number from 1 to 1,000". */
export function describe(want: Expectation): string {
  const kind = want.whole ? 'a whole number' : kinds[want.dimension];
  const from = want.min === undefined ? '' : ` from ${print(want.min, want)}`;
  const to = want.max === undefined ? '' : ` to ${print(want.max, want)}`;
  return kind + from + to;
}
