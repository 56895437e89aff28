import { expect, test } from 'vitest';
import { namesOf } from './names.ts';
import type { Status } from './status.ts';

const open: Status = { state: 'open', says: 'x', substitutes: [] };

test('a service is known by every name that it has or had, each once', () => {
  const service = {
    id: 'sqs',
    name: 'Amazon SQS',
    short: 'SQS',
    aliases: ['SQS'],
    formerly: 'Simple Queue',
    status: [open],
  };
  expect(namesOf([service])).toEqual(
    ['Amazon SQS', 'SQS', 'Simple Queue'].map((spelling) => ({ spelling, id: 'sqs', marked: false })),
  );
  expect(namesOf([{ ...service, formerly: undefined }])).toHaveLength(2);
});
