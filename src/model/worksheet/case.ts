import { orElse, type DomainError } from '../formulas/outcome.ts';
import type { AsOf } from '../facts/as-of.ts';
import { say, type Quantity } from '../quantity/say.ts';
import { formatNumber, noValue } from '../quantity/number.ts';
import { quantityOf } from '../quantity/spec.ts';
import { unitOf } from '../quantity/units.ts';
import { fillSlots } from './slots.ts';
import { limitsWith, named, type Case, type Example, type Input, type Numbers, type Sheet } from './sheet.ts';

const numberOf = (value: number | string, limits: Numbers): number =>
  typeof value === 'number' ? value : named(limits, value);

/** The values a sheet opens with on a day. */
export const startOf = ({ inputs }: Pick<Sheet, 'inputs'>, limits: Numbers): Record<string, number> =>
  Object.fromEntries(Object.entries(inputs).map(([key, { start }]) => [key, numberOf(start, limits)]));

/** The values of an example that depart from the opening state. */
export const valuesOf = ({ values }: Pick<Example, 'values'>, limits: Numbers): Record<string, number> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, numberOf(value, limits)]));

/** How a sentence prints an input. */
export const inputQuantity = ({ want: { dimension, unit } }: { readonly want: Quantity }): Quantity =>
  unit === undefined ? { dimension } : { dimension, unit };

/** The value of an input as a sentence says it; a choice by its label. */
export const sayInput = (input: Pick<Input, 'want' | 'options'>, value: number): string =>
  input.options?.find((option) => option.value === value)?.label ?? say(value, inputQuantity(input));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A reason as a sentence. */
export const reason = ({ message }: DomainError): string => `${capital(message)}.`;

/** Works a sheet out for one state. */
export function caseOf(sheet: Sheet, inputs: Numbers, limits: Numbers, asOf: AsOf): Case {
  const {
    results,
    holds,
    facts = {},
    names = {},
    exactNames = {},
  } = sheet.work?.(inputs, limits, asOf) ?? { results: sheet.compute(inputs, limits, asOf), holds: {} };
  return {
    asOf,
    inputs,
    limits: limitsWith(limits, inputs),
    ledger: limits,
    results,
    holds,
    facts,
    names,
    exactNames,
    value: (out) => orElse(named(results, out), Number.NaN),
    say: (name) => {
      const input = sheet.inputs[name];
      if (input) return sayInput(input, named(inputs, name));
      const outcome = named(results, name);
      const { quantity } = sheet.outputs[name] ?? sheet.inner?.[name] ?? { quantity: { dimension: 'count' } as const };
      return outcome.ok ? say(outcome.value, quantity) : outcome.error.message;
    },
  };
}

/** Everything that `@name@` can stand for in a step or a sentence of the sheet. */
export function slotsOf(sheet: Sheet, state: Case): Record<string, string> {
  const names = [sheet.inputs, sheet.outputs, sheet.inner ?? {}].flatMap((all) => Object.keys(all));
  return Object.fromEntries(names.map((name) => [name, sayOrSign(sheet, state, name)]));
}

/** In place of a value that there is none of: a line that never empties takes for ever. */
const signOf = ({ message }: DomainError): string => (/\bnever\b/.test(message) ? '∞' : noValue);

/** Why results have no value, as sentences, by their names. */
export const failedIn = ({ results }: Pick<Case, 'results'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(results).flatMap(([name, result]) => (result.ok ? [] : [[name, reason(result.error)] as const])),
  );

/** An input or an output as a formula and a table print it: a sign where it has no value, and no sentence. */
export function sayOrSign(sheet: Sheet, state: Case, name: string): string {
  const outcome = name in sheet.inputs ? undefined : state.results[name];
  return outcome && !outcome.ok ? signOf(outcome.error) : state.say(name);
}

/** Dimensions whose numbers say nothing without their unit. */
const unitNeeded: ReadonlySet<string> = new Set(['time', 'bytes', 'byte-rate', 'share', 'ratio']);

/** A limit as a sentence says it: a count and a rate as the number alone, since the words around it say of what. */
export function sayLimit({ units }: Pick<Sheet, 'units'>, id: string, value: number): string {
  const unit = units?.[id] ?? 'count';
  const quantity = quantityOf(unit);
  if (quantity && unitNeeded.has(quantity.dimension)) return say(value, quantity);
  return formatNumber(Number((value / (unitOf(unit)?.factor ?? 1)).toPrecision(12)));
}

/** The words below a field, with the numbers of the limits that they name. */
export const hintOf = (sheet: Pick<Sheet, 'units'>, hint: string, limits: Numbers): string =>
  fillSlots(hint, Object.fromEntries(Object.entries(limits).map(([id, value]) => [id, sayLimit(sheet, id, value)])));

/** A sentence of a sheet with the values of a state in its places. */
export const tell = (sheet: Sheet, text: string, state: Case): string =>
  sheet.tell?.(text, state) ?? fillSlots(text, slotsOf(sheet, state));

/**
 * The result in sentences, rounded to what a reader can use. Where the main output has no value and the sentences do not
 * say why, its reason comes first.
 */
export function verdictOf(sheet: Sheet, state: Case, brief = true): readonly string[] {
  const [main] = sheet.chart.shows;
  const outcome = named(state.results, main);
  const said = sheet.verdict(state, brief);
  return outcome.ok || (sheet.explained && said.length > 0) ? said : [reason(outcome.error), ...said];
}

/** The same, nothing rounded: for what is taken away, and for who points at a sentence. */
export const exactVerdict = (sheet: Sheet, state: Case): readonly string[] => verdictOf(sheet, state, false);

/** A sentence for each field at fault: the sheet's own warnings, and arguments that a formula refused. */
export function warningsOf(sheet: Sheet, state: Case): Readonly<Record<string, string>> {
  const refused: Record<string, string> = {};
  for (const out of Object.keys(sheet.outputs)) {
    const outcome = named(state.results, out);
    if (!outcome.ok && outcome.error.input in sheet.inputs) refused[outcome.error.input] ??= reason(outcome.error);
  }
  return { ...refused, ...sheet.warnings?.(state) };
}

/** True where the main result has no value: more comes than can be handled. */
export const isOverloaded = (sheet: Sheet, state: Case): boolean => state.results[sheet.chart.shows[0]]?.ok === false;
