import type { Written } from '../../schemas/worksheet.ts';
import type { Expectation } from '../quantity/expectation.ts';
import { mapped, set, type Place, type Reader } from './record-reader.ts';
import type { Input, Option } from './sheet.ts';

/** `perInstance` as an address has it: `per-instance`. */
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Ids of facts have a hyphen; amounts have none. */
export const isFactId = (value: number | string): value is string =>
  typeof value === 'string' && /^[a-z][\w.]*-[\w.-]+$/.test(value);

type Field = Exclude<Written['inputs'][string], { readonly price: string }>;

/** A price as the field that it is short for. */
function fieldOf(one: Written['inputs'][string]): Field {
  if (!('price' in one)) return one;
  const {
    price: start,
    label,
    hint = 'list price in N. Virginia; enter your own Region’s or your own rate',
    ...rest
  } = one;
  return { ...rest, label: `${label}, USD`, hint, start, is: 'price', range: [0, 1e6], more: true };
}

const optionsOf = (written: NonNullable<Field['options']>): readonly Option[] =>
  Object.entries(written).map(([id, one], i) =>
    typeof one === 'string' ? { id, label: one, value: i + 1 } : { id, ...one },
  );

/** Inputs of a record, quotas behind them. */
export function readInputs({ inputs, quotas }: Written, reader: Reader): Record<string, Input> {
  const { amount, fault, quantity } = reader;
  const wanted = (
    at: Place,
    { is, range: [from, to], whole, unit: beside }: Written['quotas'][string],
    start: number | string,
  ): Expectation => {
    const spec = is ?? (isFactId(start) ? reader.unitOfFact(start) : undefined) ?? 'count';
    const { dimension, noun, per, unit = per === 'min' ? spec : undefined } = quantity([...at, 'is'], spec);
    const want = set<Expectation>({ dimension, noun, unit, beside: beside === '' ? undefined : beside });
    return set<Expectation>({
      ...want,
      whole,
      min: amount([...at, 'range'], from, want),
      max: amount([...at, 'range'], to, want),
    });
  };
  /** What stands behind a field. */
  const behind = (unit: string | undefined, want: Expectation): string | undefined =>
    unit === undefined ? (want.dimension === 'count' ? want.noun : undefined) : unit === '' ? undefined : unit;

  const readInput = (written: Written['inputs'][string], key: string): Input => {
    const at = ['inputs', key];
    const one = fieldOf(written);
    const options = one.options && optionsOf(one.options);
    const values = options?.map(({ value }) => value);
    const range = values ? ([Math.min(...values), Math.max(...values)] as [number, number]) : one.range;
    const want = wanted(at, { ...one, range }, one.start);
    const start = opening([...at, 'start'], one.start, { want, ...(options ? { options } : {}) }, reader);
    if (one.hint === undefined && typeof start !== 'string') fault(at, 'say in a `hint` what goes in');
    return set<Input>({
      param: one.param ?? kebab(key),
      label: one.label,
      unit: options ? undefined : behind(one.unit, want),
      want,
      start,
      hint: (one.hint ?? 'starts at @start@; enter your own').replace('@start@', `@${String(start)}@`),
      options,
      listed: one.listed,
      slider: one.slider?.map((end) => amount([...at, 'slider'], end, want)) as [number, number] | undefined,
      more: one.more,
      named: one.named,
    });
  };
  const readQuota = ({ label, unit, ...field }: Written['quotas'][string], id: string): Input => {
    const want = wanted(['quotas', id], field, id);
    return set<Input>({
      param: id,
      label: label ?? capital(id),
      unit: behind(unit, want),
      want,
      start: id,
      hint: `starts at @${id}@; enter your own`,
      more: true,
    });
  };
  const all = { ...mapped(inputs, readInput), ...mapped(quotas, readQuota) };
  for (const [key, { start, want }] of Object.entries(all))
    if (typeof start === 'string')
      reader.sameDimension([key in quotas ? 'quotas' : 'inputs', key], start, want.dimension);
  return all;
}

/** What an input takes in a record: the value of an option by its id, the id of a fact, or an amount. */
export function opening(
  at: Place,
  value: number | string,
  { want, options }: Pick<Input, 'want' | 'options'>,
  { amount }: Reader,
): number | string {
  const option = options?.find(({ id }) => id === value);
  if (option) return option.value;
  return isFactId(value) ? value : amount(at, value, want);
}
