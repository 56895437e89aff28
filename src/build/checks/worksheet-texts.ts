import type { WorksheetRecord } from '../../model/worksheet/record-types.ts';
import { conditionsIn, type Saying } from '../../model/worksheet/saying.ts';

type Place = readonly PropertyKey[];

/** Something that stands in a record, with its place. */
export interface Placed {
  readonly text: string;
  readonly at: Place;
}

/** The texts and the conditions of a record. */
export interface Texts {
  readonly texts: readonly Placed[];
  readonly conditions: readonly Placed[];
}

const partsOf = (saying: Saying, at: Place): Texts => {
  if (typeof saying === 'string') return { texts: [{ text: saying, at }], conditions: [] };
  const entries = Object.entries<Saying>(saying);
  const parts = entries.map(([key, one]) => partsOf(one, [...at, Array.isArray(saying) ? Number(key) : key]));
  const own = Array.isArray(saying)
    ? []
    : entries.flatMap(([key]) => conditionsIn(key).map((text) => ({ text, at: [...at, key] })));
  return {
    texts: parts.flatMap(({ texts }) => texts),
    conditions: [...own, ...parts.flatMap(({ conditions }) => conditions)],
  };
};

const fieldsOf = <T>(
  record: Readonly<Record<string, T>>,
  name: string,
  texts: (one: T) => Readonly<Record<string, string>>,
): Placed[] =>
  Object.entries(record).flatMap(([key, one]) =>
    Object.entries(texts(one)).map(([field, text]) => ({ text, at: [name, key, field] })),
  );

/** Every text of a record in which a value can stand, and every condition under which something is said or drawn. */
export function textsOf(record: WorksheetRecord): Texts {
  const sayings = [
    ...record.says.map((one, i) => partsOf(one, ['says', i])),
    ...(['phrases', 'warns'] as const).flatMap((name) =>
      Object.entries(record[name]).map(([key, one]) => partsOf(one, [name, key])),
    ),
  ];
  const bars = record.bars.flatMap(({ title, bars }) => bars.map((bar, i) => ({ bar, at: ['bars', title, i] })));
  const conditionOf = (when: string | true | undefined, at: Place): Placed[] =>
    typeof when === 'string' ? conditionsIn(when).map((text) => ({ text, at })) : [];
  return {
    texts: [
      ...sayings.flatMap(({ texts }) => texts),
      ...fieldsOf(record.inputs, 'inputs', ({ hint }) => ({ hint })),
      ...record.bars.map(({ title }) => ({ text: title, at: ['bars', title] })),
      ...bars.flatMap(({ bar: { label, detail = '' }, at }) => [
        { text: label, at: [...at, 'label'] },
        { text: detail, at: [...at, 'detail'] },
      ]),
      ...fieldsOf(record.steps, 'steps', ({ tex, words }) => ({ tex, words })),
      ...record.examples.map(({ id, shows }) => ({ text: shows, at: ['examples', id, 'shows'] })),
      ...fieldsOf(record.worked, 'worked', ({ says, result }) => ({ says, result })),
    ],
    conditions: [
      ...sayings.flatMap(({ conditions }) => conditions),
      ...bars.flatMap(({ bar, at }) => [
        ...conditionOf(bar.when, [...at, 'when']),
        ...conditionOf(bar.binary, [...at, 'binary']),
      ]),
    ],
  };
}
