import { formatNumber } from '../quantity/number.ts';
import { outside } from './domain.ts';
import { failed, found, type Outcome } from './outcome.ts';

/** A formula of one number. */
export type Forward = (x: number) => Outcome<number>;

/** Where an answer is looked for; `from` below `to`. */
export interface SearchRange {
  readonly from: number;
  readonly to: number;
}

interface Point {
  readonly x: number;
  /** Result − target; NaN where the formula has none. */
  readonly gap: number;
}

const samples = 64;
const halvings = 200;
/** Two results that lie so near to the target are the target; more apart, the formula jumps over it. */
const tolerance = 1e-6;

/** Evenly spread over the orders of magnitude where the range spans several, otherwise over the range. */
function spread({ from, to }: SearchRange): number[] {
  const low = from > 0 ? from : to * 1e-12;
  const even = from < 0 || to / low < 100;
  const at = (part: number): number => (even ? from + (to - from) * part : low * (to / low) ** part);
  const inner = Array.from({ length: samples - 1 }, (_, i) => at((i + 1) / samples));
  return even || from > 0 ? [from, ...inner, to] : [0, low, ...inner, to];
}

const between = (a: number, b: number): number => (a > 0 && b / a > 2 ? Math.sqrt(a) * Math.sqrt(b) : a + (b - a) / 2);

/** Halves until the two ends meet. A formula without a result on one side counts as being beyond the edge there. */
function close(measure: (x: number) => Point, low: Point, high: Point): readonly [Point, Point] | undefined {
  let [a, b] = [low, high];
  for (let i = 0; i < halvings; i++) {
    const middle = measure(between(a.x, b.x));
    if (middle.x === a.x || middle.x === b.x) break;
    const holds = Number.isNaN(a.gap) ? b : a;
    const crossed = middle.gap * holds.gap <= 0;
    const beyond = Number.isNaN(middle.gap) || crossed;
    if (beyond === (holds === a)) b = middle;
    else a = middle;
  }
  return Number.isNaN(a.gap) || Number.isNaN(b.gap) ? undefined : [a, b];
}

/** What a miss is measured by: the target, or where that is zero the bracket around it. */
const scaleOf = (target: number, ...ends: readonly (Point | undefined)[]): number =>
  Math.max(Math.abs(target), ...(target === 0 ? ends.map((end) => Math.abs(end?.gap ?? 0) || 0) : []));

function unreached(points: readonly Point[], target: number): Outcome<never> {
  const results = points.map(({ gap }) => gap + target).filter((result) => Number.isFinite(result));
  const [least, most] = [Math.min(...results), Math.max(...results)];
  if (target > most) return failed('target', `no answer: the result stays at or below ${formatNumber(most)}`);
  if (target < least) return failed('target', `no answer: the result stays at or above ${formatNumber(least)}`);
  return failed('target', 'no answer: the result jumps over that value');
}

/**
 * The input at which a formula gives a result: the way back where there is no closed form. Looks for a crossing between
 * neighbours of 64 samples and halves the bracket; a result that is touched but not crossed may be missed.
 * @param forward the formula, as a function of the unknown input alone; where it has no result it is not looked at
 * @param target the result that is wanted
 * @returns the smallest such input that was found; error with the reason where there is none
 */
export function solve(forward: Forward, target: number, range: SearchRange): Outcome<number> {
  const fault = outside({
    target: [target, 'result that is wanted', {}],
    from: [range.from, 'start of the range', {}],
    to: [range.to, 'end of the range', { above: range.from }],
  });
  if (fault) return fault;
  const measure = (x: number): Point => {
    const outcome = forward(x);
    return { x, gap: outcome.ok ? outcome.value - target : Number.NaN };
  };
  const points = spread(range).map(measure);
  if (points.every(({ gap }) => Number.isNaN(gap))) {
    const outcome = forward(range.from);
    return outcome.ok ? unreached(points, target) : outcome;
  }
  for (const [i, b] of points.entries()) {
    if (b.gap === 0) return found(b.x);
    const a = points[i - 1];
    const met = a && !(a.gap * b.gap > 0) ? close(measure, a, b) : undefined;
    const best = met && (Math.abs(met[0].gap) <= Math.abs(met[1].gap) ? met[0] : met[1]);
    if (best && Math.abs(best.gap) <= tolerance * scaleOf(target, a, b)) return found(best.x);
  }
  return unreached(points, target);
}
