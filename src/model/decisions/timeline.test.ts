import { expect, test } from 'vitest';
import { timelineOf } from './timeline.ts';

const fact = (id: string, service: string, ...from: (string | undefined)[]) => ({
  ...{ id, service },
  values: from.map((day) => (day === undefined ? {} : { from: day })),
});

const facts = [
  fact('size', 'sqs', '2020-01-01', '2025-08-04'),
  fact('rate', 'sqs', '2025-08-04'),
  fact('price', 'dynamodb', undefined, '2024-11-01'),
  fact('old', 'sns', '2019-01-01'),
  fact('unused', 'sns', '2025-01-01'),
];
const decisions = [
  { id: 'D-02', facts: ['size'] },
  { id: 'D-01', facts: ['rate', 'price', 'old'] },
];

test('facts of one service that change on one day are one moment, with every decision that prints them', () => {
  expect(timelineOf(decisions, facts)).toEqual([
    { date: '2024-11-01', service: 'dynamodb', facts: ['price'], decisions: ['D-01'] },
    { date: '2025-08-04', service: 'sqs', facts: ['size', 'rate'], decisions: ['D-01', 'D-02'] },
  ]);
});
