import { formatBase } from '../quantity/base.ts';
import type { Expectation } from '../quantity/expectation.ts';
import { parse } from '../quantity/parse.ts';

/** What a reader typed into a field, and the last value that could be read from it. */
export interface Typed {
  readonly text: string;
  readonly value: number | undefined;
}

export interface Field {
  /** What the field shows: the reader's own text, or the value it opens with. */
  readonly text: string;
  /** What the sheet counts with. */
  readonly value: number;
  /** Set where the reader typed: how it was read. */
  readonly understood: string | undefined;
  /** Set where it could not be read: why, and what is counted with instead. */
  readonly error: string | undefined;
}

/** A value as a field shows it before anybody has typed: `350 ms`, `5,000`. */
export const fieldText = (want: Expectation, value: number): string => formatBase(value, want.dimension);

/** What a field shows and counts with, from what was typed into it. Nothing typed is lost. */
export function readField(want: Expectation, input: Typed | undefined, start: number): Field {
  if (!input) return { text: fieldText(want, start), value: start, understood: undefined, error: undefined };
  const read = parse(input.text, want);
  if (read.ok) return { text: input.text, value: read.value, understood: read.understood, error: undefined };
  const value = input.value ?? start;
  const message = read.message.charAt(0).toUpperCase() + read.message.slice(1);
  const error = `${message}. The sheet still counts with ${fieldText(want, value)}.`;
  return { text: input.text, value, understood: undefined, error };
}

/** What was typed after one more keystroke: an unreadable text keeps the last value that could be read. */
export function typed(want: Expectation, text: string, before: Typed | undefined): Typed {
  const read = parse(text, want);
  return { text, value: read.ok ? read.value : before?.value };
}
