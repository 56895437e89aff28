/** The term that decides, by name, with its value. */
export interface Binding<Name extends string> {
  readonly by: Name;
  readonly value: number;
}

const choose = <Name extends string>(
  terms: Readonly<Record<Name, number>>,
  better: (a: number, b: number) => boolean,
): Binding<Name> =>
  (Object.keys(terms) as Name[])
    .map((by) => ({ by, value: terms[by] }))
    .reduce((best, term) => (better(term.value, best.value) ? term : best));

/** Of several needs the largest; the first named where two are equal. */
export const largest = <Name extends string>(terms: Readonly<Record<Name, number>>): Binding<Name> =>
  choose(terms, (a, b) => a > b);

/** Of several ceilings the lowest; the first named where two are equal. */
export const lowest = <Name extends string>(terms: Readonly<Record<Name, number>>): Binding<Name> =>
  choose(terms, (a, b) => a < b);
