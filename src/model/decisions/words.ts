import type { GoalName, LayerName, StatusName } from '../../schemas/decision.ts';

export type { GoalName, LayerName, StatusName };

/** What became of a decision on one of the two days. */
export const statusWords = {
  accepted: 'accepted',
  amended: 'accepted, with changes',
  overtaken: 'superseded in part',
  replaced: 'replaced in part',
  open: 'left open',
  absent: 'not covered',
} as const satisfies Record<StatusName, string>;

/** Where in an architecture the decision acts. */
export const layerWords = {
  frontend: 'Frontend',
  api: 'API',
  compute: 'Compute',
  data: 'Data',
  async: 'Async',
  observability: 'Observability',
} as const satisfies Record<LayerName, string>;

/** The qualities a decision is taken for. */
export const goalWords = {
  capacity: 'capacity',
  latency: 'latency',
  availability: 'availability',
  correctness: 'correctness',
  cost: 'cost',
  operability: 'easier operations',
  changeability: 'easier changes',
} as const satisfies Record<GoalName, string>;

/** Each kind of relation with the one that the other end has to state. */
export const otherEnd = {
  needs: 'enables',
  enables: 'needs',
  conflicts: 'conflicts',
  replaces: 'replacedBy',
  replacedBy: 'replaces',
} as const;

/** A relation as it reads between the decision that states it and the one it names. */
export const relationWords = {
  needs: 'needs',
  enables: 'enables',
  conflicts: 'conflicts with',
  replaces: 'replaces',
  replacedBy: 'is replaced by',
} as const;

export type RelationName = keyof typeof otherEnd;

export const relationNames = Object.keys(otherEnd) as [RelationName, ...RelationName[]];
