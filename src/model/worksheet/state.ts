import { quantityParam } from '../link/quantity-param.ts';
import type { Param, Params } from '../link/state.ts';
import type { Expectation } from '../quantity/expectation.ts';
import { keysOf, type Input, type Output, type Question, type Sheet } from './sheet.ts';

const oneOf = <T extends string | number>(name: string, ids: readonly T[], print: (id: T) => string): Param<T> => ({
  name,
  takes: `one of ${ids.map(print).join(', ')}`,
  parse: (text) => {
    const value = ids.find((id) => print(id) === text);
    return value === undefined ? { ok: false } : { ok: true, value };
  },
  print,
});

function inputParam({ param, want, options }: Input, prefix: string): Param<number> {
  const name = prefix + param;
  if (!options) return quantityParam(name, want);
  const nameOf = (value: number): string => options.find((option) => option.value === value)?.id ?? '';
  return oneOf(
    name,
    options.map(({ value }) => value),
    nameOf,
  );
}

/** How a sheet's inputs are written in the address. On a page that is not the sheet's own, its id stands before each. */
export const paramsOf = <Key extends string, LimitId extends string, Out extends string>(
  { inputs }: Pick<Sheet<Key, LimitId, Out>, 'inputs'>,
  prefix = '',
): Params<Record<Key, number>> =>
  Object.fromEntries(keysOf<Key>(inputs).map((key) => [key, inputParam(inputs[key], prefix)])) as Params<
    Record<Key, number>
  >;

/** What is taken where an output's value is asked for. */
export const wantOf = ({ quantity: { dimension, noun } }: Output): Expectation =>
  noun === undefined ? { dimension } : { dimension, noun };

/**
 * How a question asked backwards is written in the address: `find=latency&of=rate&is=10000/s`.
 * @param of the output that is asked about: it says what `is` may be
 */
export const questionParams = <Key extends string, LimitId extends string, Out extends string>(
  { inputs, outputs }: Pick<Sheet<Key, LimitId, Out>, 'inputs' | 'outputs'>,
  of: Out,
): Params<Question<Key, Out>> => ({
  find: oneOf('find', keysOf<Key>(inputs), (key) => inputs[key].param),
  of: oneOf('of', keysOf<Out>(outputs), (out) => out),
  is: quantityParam('is', wantOf(outputs[of])),
});

/** Every name that a sheet may write into the address; the question only on the sheet's own page. */
export const sheetParams = (sheet: Sheet, of: string, prefix = ''): Params<Record<string, number | string>> =>
  ({
    ...paramsOf(sheet, prefix),
    ...(prefix === '' ? questionParams(sheet, of in sheet.outputs ? of : sheet.question.of) : {}),
  }) as unknown as Params<Record<string, number | string>>;
