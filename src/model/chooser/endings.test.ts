import { expect, it } from 'vitest';
import { endingsIn, endingsWith } from './endings.ts';
import { ready, result } from './fixture.ts';

const tree = ready({
  id: 'small',
  decision: 'D-16',
  results: [
    result('wait', {}, { decision: 'D-15', services: ['api-gateway'] }),
    result('queue', {}, { services: ['sqs'] }),
    result('topic', {}, { services: ['sns'], parts: [{ service: 'sqs', does: 'It holds.' }] }),
  ],
});
const other = ready({ id: 'other', decision: 'D-02', results: [result('tasks', {}, { decision: 'D-02' })] });
const short = (found: ReturnType<typeof endingsIn>) =>
  found.map(({ tree: { id }, about, results }) => [id, about, results.map((one) => one.id)]);

it('tells a tree that is about a decision from one that only ends in it', () => {
  expect(short(endingsIn('D-16', [tree, other]))).toEqual([['small', true, ['queue', 'topic']]]);
  expect(short(endingsIn('D-15', [tree, other]))).toEqual([['small', false, ['wait']]]);
  expect(endingsIn('D-01', [tree, other])).toEqual([]);
});

it('names a tree that is about a decision though no result carries it', () => {
  const led = ready({ id: 'led', decision: 'D-11', results: [result('queue', {})] });
  expect(short(endingsIn('D-11', [led]))).toEqual([['led', true, []]]);
});

it('finds a service as the whole of a result and as one of its parts', () => {
  expect(short(endingsWith('sqs', [tree, other]))).toEqual([['small', false, ['queue', 'topic']]]);
  expect(endingsWith('msk', [tree, other])).toEqual([]);
});
