import { headroom } from '../formulas/headroom.ts';
import { formatNumber, nbsp } from '../quantity/number.ts';
import { say, type Quantity } from '../quantity/say.ts';

/** A number of the reader's beside a limit. */
export interface Beside {
  /** What the number is: `Messages a second`. */
  readonly label: string;
  readonly load: number;
  readonly ceiling: number;
  readonly quantity: Quantity;
  /** What the limit is called, and what sort of figure it is. */
  readonly name: string;
  readonly limitKind: string;
}

/** The limit is another number of the reader's: the rate that the receivers can take. */
export const ownPace = 'your number';

const isQuota = ({ limitKind }: Beside): boolean => limitKind.startsWith('quota');

/** What exceeds its limit; a number may be at it. */
export const overrunsIn = <B extends Beside>(all: readonly B[]): readonly B[] =>
  all.filter(({ load, ceiling }) => headroom(load, ceiling, 'setting').level === 'over');

function advice(one: Beside): string {
  if (one.limitKind === ownPace) return 'The backlog grows until the rate falls below it.';
  if (isQuota(one)) return 'It is a quota: ask AWS to raise it.';
  return one.limitKind.startsWith('default')
    ? 'It is a default: change the setting.'
    : 'It cannot be raised: spread the load, or change an answer.';
}

const times = (factor: number): string =>
  factor < 1.1 ? 'just over' : `${formatNumber(Number(factor.toPrecision(2)))}${nbsp}times`;

/** One overrun in words: `Messages a second: 3,000/s is 10 times the limit of 300 messages/s (…)`. */
export const sayOverrun = (one: Beside): string =>
  `${one.label}: ${say(one.load, one.quantity)} is ${times(one.load / one.ceiling)} the limit of ` +
  `${say(one.ceiling, one.quantity)} (${one.name}). ${advice(one)}`;

/** What to do about it before launch; nothing where it is no quota. */
export const raiseFirst = (all: readonly Beside[]): readonly string[] =>
  overrunsIn(all)
    .filter(isQuota)
    .map(
      (one) =>
        `Raise the quota “${one.name}” from ${say(one.ceiling, one.quantity)} to at least ${say(one.load, one.quantity)}.`,
    );
