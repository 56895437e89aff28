/** What a node can be in the model of what breaks first. `hosts` are instances of the account's own that run containers. */
export const roles = [
  'edge',
  'gateway',
  'functions',
  'compute',
  'hosts',
  'writer',
  'readers',
  'cache',
  'proxy',
  'queue',
  'workers',
  'stream',
] as const;

export type Role = (typeof roles)[number];
