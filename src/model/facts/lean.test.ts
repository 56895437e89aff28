import { expect, it } from 'vitest';
import { recordsIn } from '../../build/records/parsed.ts';
import { leanFact } from './lean.ts';
import { viewAt } from './print.ts';

it('a lean fact prints as the whole one, on both days', () => {
  for (const fact of recordsIn(process.cwd(), 'facts'))
    for (const asOf of ['talk', 'today'] as const) {
      const [whole, lean] = [viewAt(fact, asOf), viewAt(leanFact(fact), asOf)];
      expect({ ...lean, value: undefined }, fact.id).toEqual({ ...whole, value: undefined });
    }
});
