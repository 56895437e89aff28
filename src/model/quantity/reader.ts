import type { Expectation } from './expectation.ts';
import type { Parsed } from './parsed.ts';
import { readSimple } from './simple.ts';
import type { Dimension } from './units.ts';

/** Reads whatever people write, and says what is wrong with the rest. */
export interface WholeReader {
  readonly parse: (text: string, want?: Expectation) => Parsed;
  readonly inTwoWays: (text: string, want: Expectation) => Parsed | undefined;
  /** The number at the front of a text, as it is written there, and what follows it. */
  readonly cut: (text: string) => { readonly number: string; readonly rest: string } | undefined;
  /** The factor of a unit, however it is spelled, where it is of that dimension. */
  readonly factorOf: (spelled: string, dimension: Dimension) => number | undefined;
  readonly describe: (want: Expectation) => string;
}

let whole: WholeReader | undefined;

/** `parse.ts` does this: whatever imports it, or has loaded it, reads everything. */
export function provide(reader: WholeReader): void {
  whole = reader;
}

/** Undefined in a page until a text needs it: most are bare numbers, or come with a unit that the field offers. */
export const wholeReader = (): WholeReader | undefined => whole;

/** Whether a text can be read as it is, or has to wait for the whole reader. */
export const canRead = (text: string, want: Expectation): boolean =>
  whole !== undefined || readSimple(text, want) !== undefined;

/** A quantity as people write it. A text that has to wait for the whole reader is refused without a word. */
export const read = (text: string, want: Expectation): Parsed =>
  readSimple(text, want) ?? whole?.parse(text, want) ?? { ok: false, message: '' };

/** What a text may mean that was typed and can be read in two ways; what is simple has one meaning. */
export const readTwice = (text: string, want: Expectation): Parsed | undefined =>
  readSimple(text, want) ? undefined : whole?.inTwoWays(text, want);
