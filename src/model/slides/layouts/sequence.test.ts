import { expect, test } from 'vitest';
import type { Sequence } from '../../architecture/types.ts';
import { bareContext } from '../fixture.ts';
import type { Mark, Path, Text } from '../scene.ts';
import { sequence } from './sequence.ts';

const of: Pick<Sequence, 'participants' | 'messages'> = {
  participants: [
    { id: 'client', label: 'Client' },
    { id: 'queue', label: 'Queue' },
  ],
  messages: [
    { from: 'client', to: 'queue', kind: 'request', label: 'send' },
    { from: 'queue', to: 'client', kind: 'answer', label: 'accepted' },
  ],
} as const;
const body = { x: 0, y: 100, width: 1600, height: 700 };
const context = { ...bareContext, sequence: () => of as Sequence };
const marks: Mark[] = sequence({ kind: 'sequence', of: [{ sequence: 'any' }] } as never, body, context);
const named = (words: string): Text => marks.find((mark): mark is Text => mark.kind === 'text' && mark.text === words)!;

test('messages follow each other below the heads of those who take part', () => {
  const [head, send, accepted] = ['Client', 'send', 'accepted'].map((words) => named(words).y) as [
    number,
    number,
    number,
  ];
  expect(send).toBeGreaterThan(head + 60);
  expect(accepted).toBeGreaterThan(send + 60);
  expect(accepted).toBeLessThan(body.y + body.height);
});

test('a message is named in the middle between its two ends', () => {
  expect(named('send').x).toBeCloseTo((named('Client').x + named('Queue').x) / 2, 0);
});

test('who takes a message is busy until the answer, and who waits for it is not', () => {
  const busy = marks.filter((mark): mark is Path => mark.kind === 'path' && mark.fill === 'calm');
  expect(busy.map(({ d }) => Math.abs(Number(/^M([\d.]+)/.exec(d)?.[1]) - named('Queue').x) <= 10)).toEqual([true]);
});
