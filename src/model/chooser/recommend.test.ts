import { describe, expect, it } from 'vitest';
import { given, ready, result } from './fixture.ts';
import { leaveOpen, recommend } from './recommend.ts';
import type { Result, Tree } from './types.ts';
import { walk } from './walk.ts';

const undo = (all: Readonly<Record<string, Result['undo']>>): Tree =>
  ready({
    results: [
      result('queue', { readers: ['one'] }, { undo: all['queue'] }),
      result('topic', { readers: ['several'] }, { undo: all['topic'] }),
      result('pointer', { size: ['large'] }, { undo: all['pointer'] }),
      result('bus', { again: ['yes'] }, { undo: all['bus'], from: '2026-09-28' }),
    ],
  });

function recommended(tree: Tree, texts: Record<string, string> = {}) {
  const answers = leaveOpen(tree, given(texts), 'today');
  const walked = walk(tree, answers, 'today');
  return walked.kind === 'short-list' ? recommend(tree, answers, walked) : undefined;
}

describe('what to start with where answers are missing', () => {
  it('is what is cheapest to undo', () => {
    const found = recommended(undo({ queue: 'weeks', topic: 'hours', pointer: 'days', bus: 'months' }));
    expect([found?.pick.result.id, found?.alike]).toEqual(['topic', []]);
    expect(found?.others.map(({ result: { id } }) => id)).toEqual(['pointer', 'queue', 'bus']);
  });

  it('is, of those alike, what the largest share of the open answers leads to', () => {
    const found = recommended(undo({ queue: 'days', topic: 'days', pointer: 'days', bus: 'weeks' }));
    expect([found?.pick.result.id, found?.alike.map(({ result: { id } }) => id)]).toEqual([
      'pointer',
      ['queue', 'topic'],
    ]);
  });

  it('is never what takes no decision', () => {
    const found = recommended(undo({ queue: undefined, topic: 'months', pointer: undefined, bus: undefined }));
    expect(found?.pick.result.id).toBe('topic');
  });

  it('names the questions whose answers would change it, with what each would lead to', () => {
    const found = recommended(undo({ queue: 'hours', topic: 'days', pointer: 'days', bus: 'weeks' }), {
      size: 'small',
    });
    expect(
      found?.findOut.map(({ question, turns }) => [
        question.id,
        turns.map(({ answer, to }) => [answer.id, to.result.id]),
      ]),
    ).toEqual([
      ['readers', [['several', 'topic']]],
      ['again', [['yes', 'bus']]],
    ]);
  });
});

it('leaves open what is asked, and only that', () => {
  expect(leaveOpen(ready(), given({ size: 'large' }), 'today')).toEqual({
    size: { text: 'large' },
    readers: { text: 'unknown' },
  });
});
