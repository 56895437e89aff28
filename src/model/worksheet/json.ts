import type { AsOf } from '../facts/as-of.ts';
import { printState } from '../link/state.ts';
import type { Dimension } from '../quantity/units.ts';
import { textsOf } from './address.ts';
import { caseOf, exactVerdict, hintOf, slotsOf, startOf, tell, valuesOf } from './case.ts';
import { limitsAt } from './limits-at.ts';
import type { Limit } from './limit.ts';
import type { Case, Example, Input, Numbers, Output, Sheet } from './sheet.ts';
import { fillSlots, forTex } from './slots.ts';
import { paramsOf } from './state.ts';

/** What the file of calculators leans on. */
export interface Surroundings {
  readonly limits: Readonly<Record<string, Limit>>;
  readonly urlOf: (path: `/${string}`) => string;
  readonly factUrl: (fact: string) => string;
  readonly unitOf: (fact: string) => string | undefined;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const baseUnits: Readonly<Record<Dimension, string>> = {
  count: '1',
  time: 's',
  rate: '1/s',
  bytes: 'bytes',
  'byte-rate': 'bytes/s',
  share: '1',
  ratio: '1',
  price: 'USD',
  words: '1',
};

const unitOf = ({ dimension, noun }: { readonly dimension: Dimension; readonly noun?: string }): string =>
  noun === undefined ? baseUnits[dimension] : dimension === 'rate' ? `${noun}/s` : noun;

function inputJson(sheet: Sheet, name: string, input: Input, start: number, limits: Numbers) {
  const { param, label, want, hint, options, more, start: opens } = input;
  return {
    name,
    param,
    label,
    unit: unitOf(want),
    dimension: want.dimension,
    whole: want.whole ?? false,
    min: want.min ?? null,
    max: want.max ?? null,
    start,
    startFact: typeof opens === 'string' ? opens : null,
    hint: plain(hintOf(sheet, hint, limits)),
    options: options ? options.map(({ id, label: named, value }) => ({ id, label: named, value })) : null,
    advanced: more ?? false,
  };
}

const outputJson = (name: string, { label, quantity, figure, wants }: Output) => ({
  name,
  label,
  unit: unitOf(quantity),
  dimension: quantity.dimension,
  headline: figure ?? false,
  wants,
});

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

const inputsOf = (sheet: Sheet, state: Case) =>
  Object.entries(sheet.inputs).map(([name, { unit }]) => ({
    name,
    value: finite(state.inputs[name]),
    print: plain(`${state.say(name)}${unit === undefined ? '' : ` ${unit}`}`),
  }));

const resultsOf = (sheet: Sheet, state: Case) =>
  Object.keys(sheet.outputs).map((name) => ({ name, value: finite(state.value(name)), print: plain(state.say(name)) }));

function workedOut(sheet: Sheet, state: Case) {
  const slots = slotsOf(sheet, state);
  return {
    verdict: exactVerdict(sheet, state).map(plain),
    inputs: inputsOf(sheet, state),
    results: resultsOf(sheet, state),
    steps: sheet.steps.map(({ words }) => plain(tell(sheet, words, state))),
    formulas: sheet.steps.map(({ tex }) => fillSlots(tex, slots, forTex)),
  };
}

const limitOf = (id: string, what: string, limit: Limit, around: Surroundings) => ({
  fact: id,
  url: around.factUrl(id),
  what,
  unit: around.unitOf(id) ?? null,
  talk: limit.talk ?? null,
  today: limit.today,
  kind: limit.kind,
  source: limit.source,
  date: limit.date,
  mark: limit.mark ?? null,
});

function exampleJson(sheet: Sheet, example: Example, around: Surroundings) {
  const { numbers } = limitsAt(around.limits, 'today');
  const start = startOf(sheet, numbers);
  const values = valuesOf(example, numbers);
  const state = caseOf(sheet, { ...start, ...values }, numbers, 'today');
  const query = printState(paramsOf(sheet), textsOf(sheet, values), textsOf(sheet, start));
  return {
    id: example.id,
    url: around.urlOf(`${sheet.path}${query}`),
    label: plain(example.label),
    values,
    says: plain(tell(sheet, example.shows, state)),
    expect: { ...example.expect } as Record<string, string>,
    results: resultsOf(sheet, state),
  };
}

/** A calculator as others may take it: what it takes and gives, and what comes out on each day. */
export function worksheetJson(sheet: Sheet, around: Surroundings) {
  const stateOn = (asOf: AsOf): Case => {
    const { numbers } = limitsAt(around.limits, asOf);
    return caseOf(sheet, startOf(sheet, numbers), numbers, asOf);
  };
  const today = stateOn('today');
  return {
    id: sheet.id,
    title: sheet.title,
    url: around.urlOf(sheet.path),
    services: sheet.services,
    inputs: Object.entries(sheet.inputs).map(([name, input]) =>
      inputJson(sheet, name, input, today.inputs[name] ?? Number.NaN, today.ledger),
    ),
    outputs: Object.entries(sheet.outputs).map(([name, output]) => outputJson(name, output)),
    limits: Object.entries(around.limits).map(([id, limit]) => limitOf(id, limit.name, limit, around)),
    steps: sheet.steps.map(({ id, does, tex, words }) => ({ id, does: plain(does), tex, words: plain(words) })),
    opening: { talk: workedOut(sheet, stateOn('talk')), today: workedOut(sheet, today) },
    examples: sheet.examples.map((example) => exampleJson(sheet, example, around)),
  };
}
