import type { factsFile } from '../../schemas/published/fact.ts';
import type { Published } from '../../schemas/published/fields.ts';
import { unitOf } from '../quantity/units.ts';
import { differs, provenAtTalk, valueAt, type AsOf, type Evidence, type Fact, type Value } from './as-of.ts';
import { printValue, viewAt } from './print.ts';

type FactJson = Published<typeof factsFile>['facts'][number];

/** What the file of facts leans on. */
export interface Surroundings {
  readonly urlOf: (fact: string) => string;
  readonly sourceOf: (id: string) => { readonly title: string; readonly url?: string | undefined };
}

/** Words without the spaces that keep a number and its unit on one line: programs compare and split them. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function evidence(seen: Evidence, { sourceOf }: Surroundings) {
  const { title, url } = sourceOf(seen.source);
  return {
    source: seen.source,
    title,
    url: url ?? null,
    date: seen.date ?? null,
    precision: seen.precision ?? null,
    slide: seen.at ?? null,
    read: seen.read ?? true,
    via: seen.via ?? null,
  };
}

const valueJson = (fact: Fact, value: Value, around: Surroundings) => ({
  number: value.number ?? null,
  unit: value.number === undefined ? null : (value.unit ?? fact.unit ?? null),
  text: value.text ?? null,
  print: plain(printValue(fact, value)),
  from: value.from ?? null,
  fromPrecision: value.fromPrecision ?? null,
  to: value.to ?? null,
  confidence: value.confidence,
  note: value.note ?? null,
  sources: value.sources.map((seen) => evidence(seen, around)),
});

function view(fact: Fact, asOf: AsOf) {
  const value = valueAt(fact, asOf);
  return {
    print: plain(viewAt(fact, asOf).print),
    value: value ? fact.values.indexOf(value) : null,
    proven: asOf === 'today' || (value !== undefined && provenAtTalk(value)),
  };
}

/** A fact as others may take it. Every field is there; what is absent is null. */
export const factJson = (fact: Fact, around: Surroundings): FactJson => ({
  id: fact.id,
  url: around.urlOf(fact.id),
  service: fact.service ?? null,
  feature: fact.feature ?? null,
  quantity: fact.quantity,
  kind: fact.kind,
  scope: fact.scope ?? null,
  region: fact.region ?? null,
  unit: fact.unit ?? null,
  dimension: (fact.unit === undefined ? undefined : unitOf(fact.unit)?.dimension) ?? null,
  said: fact.said ? { text: fact.said.text, claim: fact.said.claim ?? null } : null,
  note: fact.note ?? null,
  values: fact.values.map((value) => valueJson(fact, value, around)),
  talk: view(fact, 'talk'),
  today: view(fact, 'today'),
  changed: differs(fact),
});
