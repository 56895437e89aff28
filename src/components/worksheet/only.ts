import type { Input, Sheet } from '../../model/worksheet/sheet.ts';

/** An input among the first of a sheet, and without a slider of its own. */
const plain = (input: Input): Input =>
  Object.fromEntries(
    Object.entries(input).filter(([name]) => name !== 'slider' && name !== 'more'),
  ) as unknown as Input;

/** A sheet with some of its inputs and without examples: for the fields of one part of the tool. */
export const only = (sheet: Sheet, keep: (key: string) => boolean): Sheet => ({
  ...sheet,
  examples: [] as unknown as Sheet['examples'],
  inputs: Object.fromEntries(
    Object.entries(sheet.inputs).flatMap(([key, input]) => (keep(key) ? [[key, plain(input)]] : [])),
  ),
});
