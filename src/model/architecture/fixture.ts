import type { Architecture } from './types.ts';

/** A small stage for tests: users, a service and its database in a frame. */
export const small: Architecture = {
  id: 'stage-x',
  letter: 'X',
  title: 'A small stage',
  tier: 'users-1',
  caption: 'A service and its database.',
  order: 1,
  slides: [],
  unshown: [],
  changes: [],
  groups: [{ id: 'vpc', label: 'VPC' }],
  nodes: [
    { id: 'users', label: 'Users' },
    { id: 'app-runner', service: 'app-runner', label: 'App Runner' },
    { id: 'aurora-writer', service: 'aurora-serverless', label: 'Aurora', role: 'writer', group: 'vpc' },
  ],
  edges: [
    { from: 'users', to: 'app-runner', kind: 'https', label: 'HTTPS' },
    { from: 'app-runner', to: 'aurora-writer', kind: 'vpc-connector', ours: 'It is needed.' },
  ],
  notes: [],
  place: { wide: [['users', 'app-runner', 'aurora-writer']], tall: [['users'], ['app-runner'], ['aurora-writer']] },
};

/** The small stage one step on: a proxy with two endpoints stands before the database. */
export const grown: Architecture = {
  ...small,
  id: 'stage-y',
  letter: 'Y',
  previous: 'stage-x',
  nodes: [...small.nodes, { id: 'rds-proxy', service: 'rds-proxy', label: 'RDS Proxy', group: 'vpc' }],
  edges: [
    { from: 'users', to: 'app-runner', kind: 'https' },
    { from: 'app-runner', to: 'rds-proxy', kind: 'read-write', label: 'read/write endpoint' },
    { from: 'app-runner', to: 'rds-proxy', kind: 'read-only', label: 'read-only endpoint' },
    { from: 'rds-proxy', to: 'aurora-writer', kind: 'read-write' },
  ],
};
