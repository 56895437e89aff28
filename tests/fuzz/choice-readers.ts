import fc from 'fast-check';
import { expect } from 'vitest';
import { choiceIn, withChoices } from '../../src/model/link/query.ts';
import { corpus, queryOf } from './draws.ts';
import { reader } from './reader.ts';

/** A page whose address says which of its parts is shown: what it names, and what there is to choose. */
const choice = (names: readonly string[], ids: readonly string[]) =>
  reader({
    of: fc.tuple(queryOf(names, ids), fc.constantFrom(...ids)),
    kept: corpus.flatMap((search) => ids.slice(0, 2).map((id) => [search, id] as [string, string])),
    holds: ([search, id]) => {
      for (const name of names) {
        const { chosen, unknown } = choiceIn(search, name, ids);
        expect(chosen === undefined || unknown === undefined).toBe(true);
        if (chosen !== undefined) expect(ids).toContain(chosen);
        if (unknown !== undefined) expect(ids).not.toContain(unknown);
        const written = withChoices(search, { [name]: id });
        expect(choiceIn(written, name, ids)).toEqual({ chosen: id });
        const left = withChoices(written, { [name]: undefined });
        expect(choiceIn(left, name, ids)).toEqual({});
        // The other names say what they said.
        for (const other of names)
          if (other !== name) expect(choiceIn(left, other, ids)).toEqual(choiceIn(search, other, ids));
        expect(withChoices(written, { [name]: id })).toBe(written);
      }
    },
  });

export const choiceReaders = {
  'the two stages to compare': choice(['from', 'to'], ['stage-0', 'stage-d', 'stage-k']),
  'the decision in the middle of the graph': choice(['focus', 'view'], ['D-01', 'D-16', '']),
  'the view of a list': choice(['view', 'as-of'], ['board', 'graph', 'timeline']),
};
