import { bindingOf } from './binding.ts';
import { caseOf, isOverloaded } from './case.ts';
import type { Case, Sheet } from './sheet.ts';

/** One input with the value that brings a state back under its limit, everything else kept. */
export interface Repair {
  readonly key: string;
  readonly value: number;
}

/** Nothing is offered that changes an input more than this many times. */
const farthest = 1000;
/** Halvings until three digits are certain: `farthest` to the power of 1 / 2^steps is below 0.1%. */
const steps = 13;

/** A value with three digits, on the side on which it does. */
function threeDigits(value: number, up: boolean): number {
  const unit = 10 ** (Math.floor(Math.log10(value)) - 2);
  const steps = value / unit;
  const whole = up ? Math.ceil(steps - 1e-9) : Math.floor(steps + 1e-9);
  return Number((whole * unit).toPrecision(3));
}

/** The value nearest to the present one at which a state fits, in one direction; undefined where the end does not fit. */
function nearest(fits: (value: number) => boolean, present: number, end: number, whole: boolean): number | undefined {
  if (end === present || !(end > 0) || !fits(end)) return undefined;
  let [bad, good] = [Math.log(present), Math.log(end)];
  for (let step = 0; step < steps; step++) {
    const middle = (bad + good) / 2;
    if (fits(Math.exp(middle))) good = middle;
    else bad = middle;
  }
  const up = end > present;
  const round = up ? Math.ceil : Math.floor;
  // The limit lies between the two: a round value there that fits is nearer than the one beyond both.
  return [bad, good]
    .map(Math.exp)
    .map((value) => (whole && value < 1000 ? round(value) : threeDigits(value, up)))
    .find((value) => value > 0 && value !== present && fits(value));
}

/**
 * What would bring a state back under the limit that it exceeds: single inputs, the smallest change first.
 * @param most so many of them
 * @returns nothing where no limit is exceeded, or no single input helps
 */
export function repairsOf(sheet: Sheet, state: Case, most = 2): readonly Repair[] {
  if (!isOverloaded(sheet, state) && bindingOf(sheet, state)?.level !== 'over') return [];
  return Object.keys(sheet.inputs)
    .flatMap((key): (Repair & { readonly far: number })[] => {
      const input = sheet.inputs[key];
      const present = state.inputs[key] ?? 0;
      if (!input || input.options || input.more || !(present > 0)) return [];
      const { min = 0, max = Infinity, whole = false } = input.want;
      const fits = (value: number): boolean => {
        const at = whole ? Math.round(value) : value;
        const then = caseOf(sheet, { ...state.inputs, [key]: at }, state.ledger, state.asOf);
        return !isOverloaded(sheet, then) && bindingOf(sheet, then)?.level !== 'over';
      };
      const ends = [Math.min(max, present * farthest), Math.max(min, present / farthest)];
      return ends.flatMap((end) => {
        const value = nearest(fits, present, whole ? Math.round(end) : end, whole);
        if (value === undefined || value < min || value > max || !fits(value)) return [];
        return [{ key, value, far: Math.abs(Math.log(value / present)) }];
      });
    })
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ key, value }) => ({ key, value }));
}
