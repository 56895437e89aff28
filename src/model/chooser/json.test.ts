import { expect, it } from 'vitest';
import { ready } from './fixture.ts';
import { chooserJson } from './json.ts';

const chooser = chooserJson(ready(), 'https://example.org/choose/small/', (words) =>
  words.replaceAll('[[limit]]', '1,000 B'),
);

it('prints figures and keeps ids', () => {
  expect(chooser.results[0]?.because[0]).toEqual({
    on: { readers: ['one'] },
    says: 'The queue fits 1,000 B.',
    only: null,
    if: [],
    unless: [],
  });
  expect(chooser.results[0]?.limits).toEqual(['limit']);
  expect(JSON.stringify(chooser)).not.toContain('[[limit');
});

it('leaves no field out', () => {
  expect(JSON.parse(JSON.stringify(chooser))).toEqual(chooser);
  expect(chooser.questions[0]).toMatchObject({ number: null, worksheet: null });
  expect(chooser.results[0]).toMatchObject({ from: null, to: null });
});

it('gives ranges their bounds on both days, and every path', () => {
  expect(chooser.questions[1]?.answers.map(({ upTo }) => upTo)).toEqual([
    { fact: 'limit', talk: 256, today: 1000 },
    null,
  ]);
  expect(chooser.paths.talk.map(({ result }) => result)).not.toContain('bus');
  expect(chooser.paths.today.map(({ result }) => result)).toContain('bus');
});
