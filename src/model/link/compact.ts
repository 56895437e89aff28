import { baseUnit } from '../quantity/base.ts';
import { formatWanted, type Expectation } from '../quantity/expectation.ts';
import { read as readQuantity, wholeReader } from '../quantity/reader.ts';
import { readSimple } from '../quantity/simple.ts';

/** A value as an address carries it where nobody typed it: no spaces, no groups, the unit at the value: `350ms`. */
export const plainText = (value: number, want: Pick<Expectation, 'dimension' | 'unit'>): string =>
  formatWanted(value, want).replace(/[\u00a0,]/g, '');

/**
 * A quantity as it was typed, short enough for an address: `1M / day` is `1M/day`, `2,500 rps` is `2500rps`. Spaces go
 * where the text is read as the same value without them; what cannot be carried at all gets its plain form.
 * @returns undefined where the text cannot be read
 */
export function compactText(text: string, want: Expectation): string | undefined {
  const read = readQuantity(text, want);
  if (!read.ok) return undefined;
  const spaced = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[,'’_]/g, '');
  const same = [spaced.replaceAll(' ', ''), spaced].find((short) => {
    const again = readQuantity(short, want);
    return again.ok && again.value === read.value && again.understood === read.understood;
  });
  return same ?? plainText(read.value, want);
}

/** The same for another field: without a word for what is counted, which that field may call something else. */
export function uncountedText(text: string, want: Expectation): string {
  if (readSimple(text, want)) return text;
  const read = readQuantity(text, want);
  const free = wholeReader()?.parse(text);
  if (!read.ok || (free?.ok && free.unit === baseUnit(free.dimension))) return text;
  return plainText(read.value, want);
}
