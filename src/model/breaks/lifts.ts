import type { Ranked } from '../worksheet/sheet.ts';

const lift = (decision: string, words: string, path: `/${string}`): Ranked['lift'] => ({ decision, words, path });

/** What lifts a ceiling: the decision, and the page that tells what it takes and what it costs. */
export const lifts = {
  raise: lift('D-17', 'raise the setting, or ask for a higher quota', '/tiers/users-10m/#breaking-point'),
  proxy: lift('D-09', 'a database proxy', '/tiers/users-10k/data/#proxy'),
  readers: lift('D-08', 'read replicas', '/tiers/users-10k/data/#replicas'),
  cache: lift('D-10', 'a cache before the database', '/tiers/users-10k/data/#cache'),
  federate: lift('D-11', 'federate the database', '/tiers/users-1m/data/#federation'),
  nosql: lift('D-12', 'move functions to DynamoDB', '/tiers/users-1m/data/#nosql'),
  split: lift('D-13', 'split the backend along the data', '/tiers/users-1m/backend/#along-data'),
  own: lift('D-18', 'compute of your own', '/tiers/users-10m/backend/#first'),
  edge: lift('D-07', 'let the edge answer more', '/tiers/users-10m/frontend/#api'),
  queue: lift('D-15', 'a second queue, or shorter jobs', '/tiers/users-1m/async/#failure'),
} as const;
