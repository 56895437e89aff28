import type { Ranked } from '../worksheet/sheet.ts';

const lift = (decision: string, words: string): Ranked['lift'] => ({
  decision,
  words,
  path: `/decisions/${decision.toLowerCase()}/`,
});

/** What removes a limit, as an instruction, and the decision record that tells what it takes and what undoing it costs. */
export const lifts = {
  raise: lift('D-17', 'raise the quota or setting'),
  proxy: lift('D-09', 'add a database proxy'),
  readers: lift('D-08', 'add read replicas'),
  cache: lift('D-10', 'add a cache'),
  federate: lift('D-11', 'split the database by function'),
  split: lift('D-11', 'split the largest database again'),
  nosql: lift('D-12', 'move functions to DynamoDB'),
  queue: lift('D-15', 'add a second queue or shorten the jobs'),
} as const;

/** The first stage that has it built in, by decision. */
export const builtInFrom: Readonly<Record<string, string>> = { 'D-08': 'e', 'D-09': 'e', 'D-10': 'f', 'D-11': 'h' };
