import type { Fact } from '../facts/as-of.ts';
import type { Comparison } from './types.ts';

const evidence = (date: string) => ({ confidence: 'high', sources: [{ source: 'guide', date }] }) as const;

const facts: readonly Fact[] = [
  {
    id: 'queue-size',
    quantity: 'size',
    kind: 'hard',
    unit: 'KiB',
    values: [
      { number: 256, to: '2025-08-04', ...evidence('2024-01-01') },
      { number: 1024, from: '2025-08-04', ...evidence('2026-08-06') },
    ],
  },
  {
    id: 'topic-size',
    quantity: 'size',
    kind: 'hard',
    unit: 'KiB',
    values: [{ number: 256, ...evidence('2025-11-01') }],
  },
  {
    id: 'bus-size',
    quantity: 'size',
    kind: 'hard',
    unit: 'KiB',
    values: [{ number: 1024, from: '2026-09-28', ...evidence('2026-09-30') }],
  },
];

const factById = new Map(facts.map((fact) => [fact.id, fact]));

/** The facts of the table below. */
export const factOf = (id: string): Fact | undefined => factById.get(id);

const both = <T>(cell: T) => ({ talk: cell, today: cell });

/** A small sound table for tests: a queue, a topic, and a bus that the talk could not know. */
export const small: Comparison = {
  id: 'small',
  title: 'Small',
  about: 'Three of them.',
  chooser: 'tree',
  columns: [
    { id: 'queue', name: 'Queue', service: 'sqs', menu: 'slide' },
    { id: 'topic', name: 'Topic', service: 'sns', menu: 'slide' },
    { id: 'bus', name: 'Bus', service: 'eventbridge', variant: 'new', menu: 'beside', from: '2026-09-28' },
  ],
  rows: [
    {
      id: 'size',
      title: 'Size',
      asks: 'How large?',
      question: 'payload',
      cells: {
        queue: both({ is: '[[queue-size]]' }),
        topic: both({ is: '[[topic-size]]', says: 'Always.' }),
        bus: both({ is: '[[bus-size]]', says: 'The queue took [[queue-size@talk]].' }),
      },
    },
    {
      id: 'order',
      title: 'Order',
      asks: 'In order?',
      cells: {
        queue: both({ is: 'No', because: 'It is a bag.' }),
        topic: { talk: { unsaid: true }, today: { is: 'no', because: 'It is loud.' } },
        bus: both({ is: 'yes', because: 'It is a list.' }),
      },
    },
  ],
  pairs: [{ columns: ['queue', 'topic'], asks: 'Which?' }],
};
