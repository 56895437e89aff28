import type { Ranked } from '../worksheet/sheet.ts';

const lift = (decision: string, words: string): Ranked['lift'] => ({
  decision,
  words,
  path: `/decisions/${decision.toLowerCase()}/`,
});

/** What lifts a ceiling: the decision, and its record, which tells what it takes and what undoing it costs. */
export const lifts = {
  raise: lift('D-17', 'raise the setting, or ask for a higher quota'),
  proxy: lift('D-09', 'a database proxy'),
  readers: lift('D-08', 'read replicas'),
  cache: lift('D-10', 'a cache before the database'),
  federate: lift('D-11', 'federate the database'),
  nosql: lift('D-12', 'move functions to DynamoDB'),
  queue: lift('D-15', 'a second queue, or shorter jobs'),
} as const;
