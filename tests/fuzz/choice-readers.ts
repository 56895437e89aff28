import fc from 'fast-check';
import { expect } from 'vitest';
import { stagesIn, withStages } from '../../src/components/architecture/compare-address.ts';
import { focusIn, withFocus } from '../../src/components/decisions/focus-address.ts';
import { viewIn, withView } from '../../src/components/decisions/view-address.ts';
import { queryOf as queryIn } from '../../src/model/link/query.ts';
import { corpus, queryOf } from './draws.ts';
import { isSaid, reader } from './reader.ts';

const stages = ['stage-0', 'stage-d', 'stage-k'];
const opening = { from: 'stage-d', to: 'stage-k' };
const decisions = ['', 'D-01', 'D-16'];
const views = ['board', 'graph', 'timeline'];

/** Whatever else an address says stays when a choice is written to it. */
const restStays = (before: string, after: string, names: readonly string[]): void => {
  const rest = (search: string) => [...queryIn(search)].filter(([name]) => !names.includes(name));
  expect(rest(after)).toEqual(rest(before));
};

export const choiceReaders = {
  'the two stages to compare': reader({
    of: fc.tuple(queryOf(['from', 'to', 'as-of'], stages), fc.constantFrom(...stages), fc.constantFrom(...stages)),
    kept: corpus.map((search) => [search, 'stage-0', 'stage-k'] as [string, string, string]),
    holds: ([search, from, to]) => {
      const asked = stagesIn(queryIn(search), stages, opening);
      expect(stages).toEqual(expect.arrayContaining([asked.from, asked.to]));
      for (const id of asked.unknown) expect(stages).not.toContain(id);
      for (const id of asked.unknown) isSaid(`“${id.slice(0, 40)}” is no stage`, search);
      const written = withStages(queryIn(search), { from, to });
      expect(stagesIn(queryIn(written), stages, opening)).toEqual({ from, to, unknown: [] });
      restStays(search, written, ['from', 'to']);
    },
  }),
  'the decision in the middle of the graph': reader({
    of: fc.tuple(queryOf(['focus', 'view'], decisions), fc.constantFrom(...decisions)),
    kept: corpus.map((search) => [search, 'D-16'] as [string, string]),
    holds: ([search, id]) => {
      expect(decisions).toContain(focusIn(search, decisions));
      expect(focusIn(withFocus(search, id), decisions)).toBe(id);
      expect(new URLSearchParams(withFocus(search, '')).has('focus')).toBe(false);
      expect(withFocus(withFocus(search, 'D-01'), id)).toBe(withFocus(search, id));
      if (!search.includes('amp;')) restStays(search, withFocus(search, id), ['focus']);
    },
  }),
  'the view of a list': reader({
    of: fc.tuple(queryOf(['view', 'as-of'], views), fc.constantFrom(...views)),
    kept: corpus.map((search) => [search, 'graph'] as [string, string]),
    holds: ([search, view]) => {
      expect(views).toContain(viewIn(search, views));
      expect(viewIn(withView(search, view, views), views)).toBe(view);
      expect(new URLSearchParams(withView(search, 'board', views)).has('view')).toBe(false);
      if (!search.includes('amp;')) restStays(search, withView(search, view, views), ['view']);
    },
  }),
};
