import type { Outcome } from '../../capacity/outcome.ts';
import type { Quantity } from '../../quantity/say.ts';
import { reason } from '../../worksheet/case.ts';
import type { Input } from '../../worksheet/sheet.ts';

/** A bill, to the cent. */
export const usd = { dimension: 'price', decimals: 2 } as const satisfies Quantity;
/** The price of an hour or of a million, as exactly as the ledger's anchors give it. */
export const usdFine = { ...usd, decimals: 4 } as const satisfies Quantity;
export const usdHour = { ...usd, decimals: 5 } as const satisfies Quantity;

/** AWS bills in sizes of 1,024: bytes of a KB, MB of a GB, GB of a TB; and bytes of a GB. */
export const billed = { bytesPerKb: 1024, mbPerGb: 1024, gbPerTb: 1024, bytesPerGb: 1024 ** 3 } as const;

export const secondsPerHour = 3600;

export const hoursInput = {
  param: 'hours',
  label: 'Hours of the month',
  unit: 'h',
  want: { dimension: 'count', min: 1, max: 744 },
  start: (365 * 24) / 12,
  hint: 'a twelfth of a year; fewer if it is switched off at times',
  more: true,
} as const satisfies Input;

const inRegion = 'list price in N. Virginia; put in your own Region’s or your own rate';

/** A field for a price: opens with the ledger's, takes the reader's own. */
export const priceInput = <Id extends string>(
  param: string,
  label: string,
  unit: string,
  start: Id,
  hint = inRegion,
): Input<Id> => ({
  param,
  label: `${label}, USD`,
  unit,
  want: { dimension: 'price', min: 0, max: 1e6 },
  start,
  hint,
  more: true,
});

/** A sentence about a value, or the reason why there is none. */
export const sentence = <T>(outcome: Outcome<T>, words: (value: T) => string): string =>
  outcome.ok ? words(outcome.value) : reason(outcome.error);
