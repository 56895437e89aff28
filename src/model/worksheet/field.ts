import { formatWanted, type Expectation } from '../quantity/expectation.ts';
import { besideEachOther, numberIn, unitIn, unitsBeside, withUnit } from '../quantity/field-units.ts';
import { formatNumber } from '../quantity/number.ts';
import { canRead, read as readQuantity, readTwice } from '../quantity/reader.ts';

/** What a reader typed into a field, and the last value that could be read from it. */
export interface Typed {
  /** As it stands in the box. */
  readonly text: string;
  /** The unit beside the box, in which a bare number counts. */
  readonly unit?: string | undefined;
  readonly value: number | undefined;
  /** The text that the value was read from, where the box holds something else by now. */
  readonly read?: string | undefined;
  /** The text was typed, and can be read in two ways: it counts once the reader has said which. */
  readonly asks?: true;
  /** The text cannot be read before the whole reader is there; the value is still the one before it. */
  readonly waits?: true;
}

export interface Field {
  /** What the box shows: the reader's own text, or the number it opens with. */
  readonly text: string;
  /** What stands beside it: the unit of a bare number, or the one that the text says itself. */
  readonly unit: string;
  /** What the calculator uses. */
  readonly value: number;
  /** Set where the reader typed: how it was read. */
  readonly understood: string | undefined;
  /** Set where it could not be read: what to enter, and what is used meanwhile. */
  readonly error: string | undefined;
  /** What the text may mean, where the reader is asked which. */
  readonly choices?: readonly string[] | undefined;
}

/** A value as if it had been typed into a field. */
export function entered(want: Expectation, value: number): Typed {
  const { text, unit } = besideEachOther(value, want);
  return unit === '' ? { text, value } : { text, unit, value };
}

/** What was typed, in one piece: `500` beside `ms` is `500 ms`. */
export const wholeText = ({ text, unit }: Typed): string => withUnit(text, unit);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A number as it would be echoed anyway says by itself how it was read. */
const isPlain = (text: string): boolean =>
  /^[\d.,]+$/.test(text) && text === formatNumber(Number(text.replaceAll(',', '')));

const choicesOf = (text: string, want: Expectation): readonly string[] | undefined => {
  const result = readQuantity(text, want);
  return result.ok ? undefined : result.choices;
};

/** What a field shows and counts with, from what was typed into it. Nothing typed is lost. */
export function readField(want: Expectation, input: Typed | undefined, start: number): Field {
  const usual = entered(want, start);
  const { text, unit = usual.unit ?? '', value = start, read } = input ?? usual;
  const whole = withUnit(text, unit);
  const result = (input?.asks ? readTwice(text, want) : undefined) ?? readQuantity(whole, want);
  if (!input || !canRead(whole, want)) return { text, unit, value, understood: undefined, error: undefined };
  if (!result.ok) {
    const error = `${capital(result.message)}. Still using ${read ?? formatWanted(value, want)}.`;
    const choices = result.choices && (input.asks ? result.choices : choicesOf(text, want));
    return { text, unit, value, understood: undefined, error, choices };
  }
  const understood = isPlain(text) ? undefined : result.understood;
  return { text, unit: unitIn(text, want) ?? unit, value: result.value, understood, error: undefined };
}

/** One sign was taken off the end. */
const isDeletion = (before: string, text: string): boolean =>
  text.length === before.length - 1 && before.startsWith(text);

/**
 * What a field holds after one more keystroke: an unreadable text keeps the last value that could be read. A unit that is
 * typed stays for the next number; one that only comes up while a text is deleted, such as the m of `350 ms`, does not.
 * @param before what was in the field; the unit beside it counts for a bare number
 */
export function typed(want: Expectation, text: string, before: Typed | undefined): Typed {
  const now = readOver(want, text, before);
  if (!readTwice(text, want)) return now;
  const read = before?.read ?? (before?.value === undefined ? undefined : wholeText(before));
  return { ...now, value: before?.value, asks: true, ...(read === undefined ? {} : { read }) };
}

/** The same for a text that says one thing: from an address, or put in by the calculator. */
export function readOver(want: Expectation, text: string, before: Typed | undefined): Typed {
  const deleted = before !== undefined && isDeletion(before.text, text);
  const standing = (!before || deleted ? undefined : unitIn(before.text, want)) ?? before?.unit;
  const whole = withUnit(text, standing);
  const result = readQuantity(whole, want);
  const unit = (deleted ? undefined : unitIn(text, want)) ?? standing;
  const beside = unit === undefined || unit === '' ? {} : { unit };
  if (result.ok) return { text, ...beside, value: result.value };
  const read = before?.read ?? (before?.value === undefined ? undefined : wholeText(before));
  const waits = canRead(whole, want) ? {} : { waits: true as const };
  return { text, ...beside, value: before?.value, ...(read === undefined ? {} : { read }), ...waits };
}

/** What a field holds once the text that waited can be read. */
export const typedAgain = (want: Expectation, held: Typed): Typed => (held.waits ? typed(want, held.text, held) : held);

/** What a field holds once another unit is chosen: the number stays. */
export function inUnit(want: Expectation, unit: string, before: Typed): Typed {
  const text = numberIn(before.text, want) ?? before.text;
  return typed(want, text, { ...before, text, unit });
}

/** From this factor on a change may well be a slip of the unit. */
const jump = 100;

/** What is said where a value jumps: "1,000 times the value before (300 ms). Check the unit." */
export function jumpFrom(want: Expectation, before: number, value: number): string | undefined {
  if (!(before > 0) || !(value > 0)) return undefined;
  const factor = Math.max(value / before, before / value);
  if (factor < jump * (1 - 1e-9)) return undefined;
  const times = formatNumber(Number(factor.toPrecision(2)));
  const words = value > before ? `${times} times the value before` : `One ${times}th of the value before`;
  return `${words} (${formatWanted(Number(before.toPrecision(3)), want)}). Check the ${unitsBeside(want).length > 1 ? 'unit' : 'number'}.`;
}
