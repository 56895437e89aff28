import { compactText } from '../link/compact.ts';
import { queryOf } from '../link/query.ts';
import { readState } from '../link/read-state.ts';
import type { Expectation } from '../quantity/expectation.ts';
import { questionTexts, textsOf, type Asked, type Entered } from './address.ts';
import { entered, readOver, wholeText, type Typed } from './field.ts';
import type { Numbers, Sheet } from './sheet.ts';
import { sheetParams, wantOf, type Taking, type Texts } from './state.ts';

/** A text of an address as a field shows it: `350ms` as 350 and its unit, `2500rps` and `1M/day` as they were typed. */
export function readText(want: Expectation, text: string): Typed {
  const { value, unit } = readOver(want, text, undefined);
  if (value === undefined) return { text, value };
  const plain = entered(want, value);
  const isPlain = compactText(wholeText(plain), want) === text;
  // A bare number of an older link has no unit of its own: it is shown with the one that it was read in.
  if (isPlain || (unit === undefined && plain.unit !== undefined)) return plain;
  return unit === undefined ? { text, value } : { text, unit, value };
}

/** The way back: what an address says of an input, as if it had been typed. */
export function typedFrom({ want, options }: Taking, text: string): Typed {
  if (!options) return readText(want, text);
  const value = options.find(({ id }) => id === text)?.value;
  return { text: value === undefined ? text : String(value), value };
}

/** The values of texts of an address. */
export const valuesIn = ({ inputs }: Pick<Sheet, 'inputs'>, texts: Texts): Record<string, number> =>
  Object.fromEntries(
    Object.keys(texts).flatMap((key) => {
      const value = inputs[key] && typedFrom(inputs[key], texts[key] ?? '').value;
      return value === undefined ? [] : [[key, value]];
    }),
  );

/** What an address says of a sheet. @param start what the sheet opens with, for the wording of the notes */
export function readEntered(
  sheet: Sheet,
  search: string,
  start: Numbers,
  prefix: string,
): Entered & { readonly notes: readonly string[] } {
  const of = queryOf(search).get('of') ?? '';
  const defaults = { ...textsOf(sheet, start), ...questionTexts(sheet) };
  const { values, notes } = readState(sheetParams(sheet, of, prefix), search, defaults, prefix);
  const { find, of: asks, is, ...fields } = values as Partial<Record<string, string>>;
  const input = Object.entries(fields).flatMap(([key, text]) => {
    const one = sheet.inputs[key];
    return one && text !== undefined ? [[key, typedFrom(one, text)]] : [];
  });
  const output = sheet.outputs[asks ?? sheet.question.of];
  const asked: Asked = {
    ...(find === undefined ? {} : { find }),
    ...(asks === undefined ? {} : { of: asks }),
    ...(is === undefined || !output ? {} : { is: typedFrom({ want: wantOf(output) }, is) }),
  };
  return { input: Object.fromEntries(input) as Entered['input'], asked, notes };
}
