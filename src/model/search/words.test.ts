import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepared, preparedTerms, stem, termsOf, wordsOf } from './words.ts';

const wholes = (text: string): string[] => wordsOf(text).map(({ whole }) => whole);

test.each([['App-Runner'], ['AppRunner'], ['app_runner'], ['app.runner'], ['apprunner']])(
  '%s is one word, however it is written',
  (text) => {
    expect(wholes(text)).toEqual([stem('apprunner')]);
  },
);

test('a compound is indexed by its pieces and as a whole', () => {
  expect(termsOf('MaxConcurrency')).toEqual(['max', 'concurr', 'maxconcurr']);
  expect(termsOf('max_connections')).toEqual(['max', 'connect', 'maxconnect']);
});

test('names with digits stay whole, and short names keep their s', () => {
  expect(termsOf('S3 EC2 p99 k8s sqs ECS')).toEqual(['s3', 'ec2', 'p99', 'k8s', 'sqs', 'ecs']);
});

test('singular and plural, endings and British spelling make no difference', () => {
  expect(termsOf('queries')).toEqual(termsOf('query'));
  expect(termsOf('throttled throttling')).toEqual(['throttl', 'throttl']);
  expect(termsOf('optimise')).toEqual(termsOf('optimize'));
  expect(termsOf('behaviour')).toEqual(termsOf('behavior'));
});

test('question words carry no weight', () => {
  expect(termsOf('when should I add a cache, or is it better not to?')).toEqual(['add', 'cach']);
});

test('what is only matched travels as stems and comes back as the same words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(new Set(preparedTerms(prepared(text)))).toEqual(new Set(termsOf(text)));
    }),
  );
});
