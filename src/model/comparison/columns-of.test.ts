import { expect, it } from 'vitest';
import { columnsOf } from './columns-of.ts';

const columns = [
  { id: 'sqs-standard', service: 'sqs' },
  { id: 'sqs-fifo', service: 'sqs' },
  { id: 'sns-standard', service: 'sns' },
  { id: 'sns-fifo', service: 'sns' },
  { id: 'scheduler', service: 'eventbridge' },
];

it('takes the column of the result’s own name', () => {
  expect(columnsOf({ id: 'sqs-fifo', services: ['sqs'] }, columns)).toEqual(['sqs-fifo']);
  expect(columnsOf({ id: 'scheduler', services: ['eventbridge'] }, columns)).toEqual(['scheduler']);
});

it('takes a column for each service, and of several the one with most of its name', () => {
  expect(columnsOf({ id: 'topic-queues', services: ['sns', 'sqs'] }, columns)).toEqual([
    'sns-standard',
    'sqs-standard',
  ]);
  expect(columnsOf({ id: 'fifo-topic-queues', services: ['sns', 'sqs'] }, columns)).toEqual(['sns-fifo', 'sqs-fifo']);
});

it('has none where the table has none of the services', () => {
  expect(columnsOf({ id: 'stay', services: ['api-gateway'] }, columns)).toEqual([]);
});
