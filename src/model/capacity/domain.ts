import { failed, type DomainError, type Outcome } from './outcome.ts';

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

interface Range {
  readonly above?: number;
  readonly from?: number;
  readonly to?: number;
}

function fault(value: number, { above, from, to }: Range): string | undefined {
  if (!Number.isFinite(value)) return 'must be a finite number';
  if (above !== undefined && value <= above) return `must be above ${above === 0 ? 'zero' : above}`;
  if (from !== undefined && value < from) return from === 0 ? 'must not be below zero' : `must be at least ${from}`;
  return to !== undefined && value > to ? `must be at most ${to}` : undefined;
}

/** The first argument outside its range, in words; undefined where all are inside. */
export function outside(
  checks: Readonly<Record<string, readonly [value: number, name: string, range: Range]>>,
): Outcome<never> | undefined {
  for (const [input, [value, name, range]] of Object.entries(checks)) {
    const found = fault(value, range);
    if (found !== undefined) return failed(input, `the ${name} ${found}`);
  }
  return undefined;
}

/** A result that left the range of numbers is an error, not an Infinity on a page. */
export function finite<T extends number | Readonly<Record<string, number>>>(value: T): Outcome<T> {
  const numbers = typeof value === 'number' ? [value] : Object.values(value);
  if (numbers.every((number) => Number.isFinite(number))) return { ok: true, value };
  const error: DomainError = { input: 'result', message: 'the result is too large to be a number' };
  return { ok: false, error };
}

/** Rounds up, without counting one more for the dust of binary fractions: 420 ÷ (80 × 0.7) stays 7.5, 7.000000000001 is 7. */
export const ceil = (value: number): number => Math.ceil(value - Math.abs(value) * 1e-12);

/** Rounds down, forgiving the same dust: 0.3 ÷ 0.1 is 3. */
export const floor = (value: number): number => Math.floor(value + Math.abs(value) * 1e-12);
