import { compactText, plainText } from '../link/compact.ts';
import { quantityParam } from '../link/quantity-param.ts';
import type { Param, Params } from '../link/state.ts';
import type { Expectation } from '../quantity/expectation.ts';
import { entered, wholeText, type Typed } from './field.ts';
import type { Input, Output, Sheet } from './sheet.ts';

/** Texts by name, as an address carries them. */
export type Texts = Readonly<Record<string, string>>;

/** What says how an input is written. */
export type Taking = Pick<Input, 'want' | 'options'>;

const oneOf = (name: string, ids: readonly string[], print = (id: string) => id): Param<string> => ({
  name,
  takes: `one of ${ids.map(print).join(', ')}`,
  parse: (text) => {
    const value = ids.find((id) => print(id) === text);
    return value === undefined ? { ok: false } : { ok: true, value };
  },
  print,
});

const inputParam = ({ param, want, options }: Input, prefix: string): Param<string> =>
  options
    ? oneOf(
        prefix + param,
        options.map(({ id }) => id),
      )
    : quantityParam(prefix + param, want);

/** How a sheet's inputs are written in the address. On a page that is not the sheet's own, its id stands before each. */
export const paramsOf = ({ inputs }: Pick<Sheet, 'inputs'>, prefix = ''): Params<Record<string, string>> =>
  Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, inputParam(input, prefix)]));

/** A value of an input as an address says it. */
export const textOf = ({ want, options }: Taking, value: number): string =>
  options ? (options.find((option) => option.value === value)?.id ?? '') : plainText(value, want);

/** What was typed into an input as an address says it: the last text that could be read where this one cannot be. */
export function textTyped(input: Taking, typed: Typed): string | undefined {
  const texts = input.options ? [] : [typed.asks ? undefined : wholeText(typed), typed.read];
  const said = texts.flatMap((text) => (text === undefined ? [] : (compactText(text, input.want) ?? []))).at(0);
  return said ?? (typed.value === undefined ? undefined : textOf(input, typed.value));
}

/** A value of an input as if it had been typed or chosen. */
export const typedAs = ({ want, options }: Taking, value: number): Typed =>
  options ? { text: String(value), value } : entered(want, value);

/** What is taken where an output's value is asked for. */
export const wantOf = ({ quantity: { dimension, noun } }: Output): Expectation =>
  noun === undefined ? { dimension } : { dimension, noun };

/**
 * How a question asked backwards is written in the address: `find=latency&of=rate&is=10000/s`.
 * @param of the output that is asked about: it says what `is` may be
 */
function questionParams(
  { inputs, outputs, question }: Pick<Sheet, 'inputs' | 'outputs' | 'question'>,
  of: string,
): Params<Record<string, string>> {
  const output = outputs[of] ?? outputs[question.of];
  return {
    find: oneOf('find', Object.keys(inputs), (key) => inputs[key]?.param ?? key),
    of: oneOf('of', Object.keys(outputs)),
    ...(output ? { is: quantityParam('is', wantOf(output)) } : {}),
  };
}

/** Every name that a sheet may write into the address; the question only on the sheet's own page. */
export const sheetParams = (sheet: Sheet, of: string, prefix = ''): Params<Record<string, string>> => ({
  ...paramsOf(sheet, prefix),
  ...(prefix === '' ? questionParams(sheet, of) : {}),
});
