import { expect, test } from 'vitest';
import { changeIssues } from './changes.ts';
import { printIssue } from '../issue.ts';
import type { PageSource } from './page-source.ts';
import type { Library } from './records.ts';

const pages = ['D-10', 'D-20'].map((id) => ({ frontmatter: { kind: 'decision', id } }) as unknown as PageSource);

/** A record whose lines are the places themselves. */
const record = (id: string, data: unknown) => ({
  id,
  data: data as Record<string, unknown>,
  file: `${id}.yaml`,
  lineOf: (path: readonly PropertyKey[]) => path.length,
});

const faults = (architectures: unknown, replacements: unknown = {}, unsound: Library['issues'] = []): string[] =>
  changeIssues(
    {
      raw: { architectures: [record('stage-f', architectures)], replacements: [record('app-runner', replacements)] },
      issues: unsound,
    } as unknown as Library,
    pages,
  ).map(printIssue);

test('changes that name decisions with a record, or none, are sound', () => {
  expect(faults({ changes: [{ decisions: ['D-10', 'D-20'] }, {}] }, { decisions: ['D-20'] })).toEqual([]);
});

test('a change of either day and a replacement name only decisions that have a record', () => {
  const stage = { changes: [{}, { decisions: ['D-10', 'D-11'] }], today: { changes: [{ decisions: ['D-90'] }] } };
  expect(faults(stage, { decisions: ['D-21'] })).toEqual([
    'stage-f.yaml:4 stage-f: no decision record is called “D-11”. Did you mean “D-10”?',
    'stage-f.yaml:5 stage-f: no decision record is called “D-90”. Did you mean “D-10”?',
    'app-runner.yaml:2 app-runner: no decision record is called “D-21”. Did you mean “D-20”?',
  ]);
});

test('a record of the wrong shape is left to the checks of its shape', () => {
  expect(faults({ changes: 'none' }, {}, [{ file: 'stage-f.yaml', message: 'it has another shape' }])).toEqual([]);
});
