import type { Expectation } from '../quantity/expectation.ts';
import { wholeReader } from '../quantity/reader.ts';
import { compactText } from './compact.ts';
import type { Param } from './state.ts';

/** A quantity in an address: read as generously as in a field, and kept as it was typed. */
export function quantityParam(name: string, want: Expectation): Param<string> {
  return {
    name,
    // Asked for where a text could not be read, which the whole reader alone can say.
    get takes() {
      return wholeReader()?.describe(want) ?? '';
    },
    parse: (text) => {
      const value = compactText(text, want);
      return value === undefined ? { ok: false } : { ok: true, value };
    },
    print: (text) => compactText(text, want) ?? text,
  };
}
