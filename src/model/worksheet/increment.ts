import type { Expectation } from '../quantity/expectation.ts';

export interface Stepping {
  readonly want: Expectation;
  readonly choices?: readonly number[];
}

const clamp = (value: number, { min = 0, max = Infinity }: Expectation): number => Math.min(max, Math.max(min, value));

/** A tenth of the leading digit's place: 2 s moves by 0.1 s, 350 ms by 10 ms. Downwards the smaller of two steps. */
function stepOf(value: number, direction: 1 | -1): number {
  if (!(value > 0)) return 0.1;
  const place = Math.floor(Math.log10(value) + 1e-9);
  const power = direction < 0 && value <= 10 ** place * (1 + 1e-9) ? place - 1 : place;
  return 10 ** (power - 1);
}

const nextChoice = (choices: readonly number[], value: number, direction: 1 | -1): number | undefined =>
  direction > 0 ? choices.find((choice) => choice > value) : choices.findLast((choice) => choice < value);

/**
 * The value one step of an arrow key away: whole numbers by one (by ten with `big`), choices to the next one,
 * quantities by a step that fits their size. Stays inside the field's range.
 */
export function increment(value: number, direction: 1 | -1, { want, choices }: Stepping, big = false): number {
  if (choices) return nextChoice(choices, value, direction) ?? value;
  const by = (want.whole ? 1 : stepOf(value, direction)) * (big ? 10 : 1);
  return clamp(Number((value + direction * by).toPrecision(12)), want);
}
