import { days, type Fact } from './as-of.ts';

/**
 * A fact as a script needs it to print and compare its values on either day: of the evidence only what proves the talk's day,
 * and no remarks. The whole fact stands in the register of limits.
 */
export const leanFact = (fact: Fact): Fact => ({
  ...fact,
  said: undefined,
  note: undefined,
  verify: undefined,
  values: fact.values.map((value) => ({
    ...value,
    note: undefined,
    sources: value.sources
      .filter(({ date }) => date !== undefined && date <= days.talk)
      .slice(0, 1)
      .map(({ source, date }) => ({ source, date })),
  })),
});
