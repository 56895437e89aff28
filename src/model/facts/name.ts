import type { Fact } from './as-of.ts';

/** What a fact is called where it stands among others: `Savings Plan: duration, one year`. */
export const nameOfFact = ({ feature, quantity }: Pick<Fact, 'feature' | 'quantity'>): string =>
  [feature, quantity].filter(Boolean).join(': ');
