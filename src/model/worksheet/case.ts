import { orElse, type DomainError } from '../capacity/outcome.ts';
import type { AsOf } from '../facts/as-of.ts';
import { say, type Quantity } from '../quantity/say.ts';
import {
  keysOf,
  limitsWith,
  type Case,
  type Example,
  type Input,
  type Limit,
  type Numbers,
  type Sheet,
} from './sheet.ts';

/** The limits' numbers on a day. Where the talk's day has none, today's stands in; `carried` says which. */
export function limitsAt<LimitId extends string>(
  limits: Readonly<Record<LimitId, Limit>>,
  asOf: AsOf,
): { readonly numbers: Numbers<LimitId>; readonly carried: ReadonlySet<LimitId> } {
  const ids = keysOf<LimitId>(limits);
  const number = (id: LimitId): number => (asOf === 'talk' ? (limits[id].talk ?? limits[id].today) : limits[id].today);
  return {
    numbers: Object.fromEntries(ids.map((id) => [id, number(id)])) as Record<LimitId, number>,
    carried: new Set(asOf === 'talk' ? ids.filter((id) => !limits[id].provenAtTalk) : []),
  };
}

const numberOf = <LimitId extends string>(held: number | LimitId, limits: Numbers<LimitId>): number =>
  typeof held === 'number' ? held : limits[held];

/** The values a sheet opens with on a day. */
export const startOf = <Key extends string, LimitId extends string>(
  { inputs }: Pick<Sheet<Key, LimitId>, 'inputs'>,
  limits: Numbers<LimitId>,
): Record<Key, number> =>
  Object.fromEntries(keysOf<Key>(inputs).map((key) => [key, numberOf(inputs[key].start, limits)])) as Record<
    Key,
    number
  >;

/** The values of an example that depart from the opening state. */
export const valuesOf = <Key extends string, LimitId extends string, Out extends string>(
  { values }: Pick<Example<Key, LimitId, Out>, 'values'>,
  limits: Numbers<LimitId>,
): Partial<Record<Key, number>> =>
  Object.fromEntries(
    keysOf<Key>(values).flatMap((key) => {
      const held = values[key];
      return held === undefined ? [] : [[key, numberOf(held, limits)]];
    }),
  ) as Partial<Record<Key, number>>;

/** How a sentence prints an input. */
export const inputQuantity = ({ want }: { readonly want: Quantity & { readonly noun?: string } }): Quantity => ({
  dimension: want.dimension,
});

/** The value of an input as a sentence says it; a choice by its label. */
export const sayInput = (input: Pick<Input, 'want' | 'options'>, value: number): string =>
  input.options?.find((option) => option.value === value)?.label ?? say(value, inputQuantity(input));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A reason as a sentence. */
export const reason = ({ message }: DomainError): string => `${capital(message)}.`;

/** Works a sheet out for one state. */
export function caseOf<Key extends string, LimitId extends string, Out extends string>(
  sheet: Sheet<Key, LimitId, Out>,
  inputs: Numbers<Key>,
  limits: Numbers<LimitId>,
  asOf: AsOf,
): Case<Key, LimitId, Out> {
  const results = sheet.compute(inputs, limits, asOf);
  return {
    asOf,
    inputs,
    limits: limitsWith(limits, inputs),
    ledger: limits,
    results,
    value: (out) => orElse(results[out], Number.NaN),
    say: (name) => {
      if (name in sheet.inputs) return sayInput(sheet.inputs[name as Key], inputs[name as Key]);
      const outcome = results[name as Out];
      return outcome.ok ? say(outcome.value, sheet.outputs[name as Out].quantity) : outcome.error.message;
    },
  };
}

/** Everything that `@name@` can stand for in a step or a sentence of the sheet. */
export function slotsOf<Key extends string, LimitId extends string, Out extends string>(
  sheet: Sheet<Key, LimitId, Out>,
  state: Case<Key, LimitId, Out>,
): Record<string, string> {
  const names = [...keysOf<Key>(sheet.inputs), ...keysOf<Out>(sheet.outputs)];
  return Object.fromEntries(names.map((name) => [name, state.say(name)]));
}

/** The result in sentences. Where the first output has no value, its reason comes first. */
export function verdictOf<Key extends string, LimitId extends string, Out extends string>(
  sheet: Sheet<Key, LimitId, Out>,
  state: Case<Key, LimitId, Out>,
): readonly string[] {
  const [main] = sheet.chart.shows;
  const outcome = state.results[main];
  return outcome.ok ? sheet.verdict(state) : [reason(outcome.error), ...sheet.verdict(state)];
}

/** A sentence for each field at fault: the sheet's own warnings, and arguments that a formula refused. */
export function warningsOf<Key extends string, LimitId extends string, Out extends string>(
  sheet: Sheet<Key, LimitId, Out>,
  state: Case<Key, LimitId, Out>,
): Partial<Record<Key, string>> {
  const refused: Partial<Record<string, string>> = {};
  for (const out of keysOf<Out>(sheet.outputs)) {
    const outcome = state.results[out];
    if (!outcome.ok && outcome.error.input in sheet.inputs) refused[outcome.error.input] ??= reason(outcome.error);
  }
  return { ...refused, ...sheet.warnings?.(state) };
}
