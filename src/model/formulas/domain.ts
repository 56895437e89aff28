import { formatNumber } from '../quantity/number.ts';
import { andThen, both, failed, found, type Outcome } from './outcome.ts';

/** Something counted: instances, replicas, vCPU. */
export type Count = number;
/** Requests, in flight or per day. */
export type Requests = number;
/** Seconds. */
export type Seconds = number;
/** Events per second. */
export type PerSecond = number;
/** A fraction of 1. */
export type Share = number;
/** Bytes. */
export type Bytes = number;
/** Bytes per second. */
export type BytesPerSecond = number;
/** US dollars. */
export type Usd = number;

export interface Range {
  readonly above?: number;
  readonly from?: number;
  readonly to?: number;
  readonly below?: number;
  readonly whole?: boolean;
}

const print = (bound: number): string => (bound === 0 ? 'zero' : formatNumber(bound, { exact: true }));

function fault(value: number, { above, from, to, below, whole }: Range): string | undefined {
  if (!Number.isFinite(value)) return 'must be a finite number';
  if (above !== undefined && value <= above) return `must be above ${print(above)}`;
  if (from !== undefined && value < from)
    return from === 0 ? 'must not be below zero' : `must be at least ${print(from)}`;
  if (below !== undefined && value >= below) return `must be below ${print(below)}`;
  if (to !== undefined && value > to) return `must be at most ${print(to)}`;
  return whole && !Number.isInteger(value) ? 'must be a whole number' : undefined;
}

/** An argument with the name that a sentence calls it by, and where it has to lie. */
export type Check = readonly [value: number, name: string, range: Range];

/** The first argument outside its range, in words; undefined where all are inside. */
export function outside(checks: Readonly<Record<string, Check>>): Outcome<never> | undefined {
  for (const [input, [value, name, range]] of Object.entries(checks)) {
    const wrong = fault(value, range);
    if (wrong !== undefined) return failed(input, `the ${name} ${wrong}`);
  }
  return undefined;
}

const sound = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(sound);
};

/** A result that left the range of numbers, anywhere in it, is an error, not an Infinity on a page. */
export const finite = <T>(value: T): Outcome<T> =>
  sound(value) ? found(value) : failed('result', 'the result is too large or too small to be a number');

/** A result that follows from another one; where that has no value it says why. */
export const map = <T>(outcome: Outcome<T>, next: (value: T) => number): Outcome<number> =>
  andThen(outcome, (value) => finite(next(value)));

/** A result that follows from two; the first that has no value says why. */
export const combine = <A, B>(one: Outcome<A>, other: Outcome<B>, next: (a: A, b: B) => number): Outcome<number> =>
  both(one, other, (a, b) => finite(next(a, b)));

/** Adds two results up; the first that has no value says why. */
export const sum = (one: Outcome<number>, other: Outcome<number>): Outcome<number> =>
  combine(one, other, (a, b) => a + b);

/** Rounds up, without counting one more for the dust of binary fractions: 420 ÷ (80 × 0.7) stays 7.5, 7.000000000001 is 7. */
export const ceil = (value: number): number => Math.ceil(value - Math.abs(value) * 1e-12);

/** Rounds down, forgiving the same dust: 0.3 ÷ 0.1 is 3. */
export const floor = (value: number): number => Math.floor(value + Math.abs(value) * 1e-12);
