/** What became of a decision on one of the two days. */
export const statusWords = {
  accepted: 'accepted',
  amended: 'accepted, with changes',
  overtaken: 'overtaken by events',
  replaced: 'replaced in part',
  open: 'left open',
  absent: 'not raised',
} as const;

/** Where in an architecture the decision acts. */
export const layerWords = {
  frontend: 'Frontend',
  api: 'API front',
  compute: 'Compute',
  data: 'Data',
  async: 'Asynchronous messaging',
  observability: 'Observability',
} as const;

/** The qualities a decision is taken for. */
export const goalWords = {
  capacity: 'capacity',
  latency: 'latency',
  availability: 'availability',
  correctness: 'correctness',
  cost: 'cost',
  operability: 'little to operate',
  changeability: 'easy to change',
} as const;

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

export type StatusName = keyof typeof statusWords;
export type LayerName = keyof typeof layerWords;
export type GoalName = keyof typeof goalWords;
export type RelationName = keyof typeof otherEnd;

export const statusNames = Object.keys(statusWords) as [StatusName, ...StatusName[]];
export const layerNames = Object.keys(layerWords) as [LayerName, ...LayerName[]];
export const goalNames = Object.keys(goalWords) as [GoalName, ...GoalName[]];
export const relationNames = Object.keys(otherEnd) as [RelationName, ...RelationName[]];

/** One end of a relation: the other decision, and how far the relation reaches. */
export interface Relation {
  readonly decision: string;
  readonly scope: string;
}

export type Relations = Readonly<Record<RelationName, readonly Relation[]>>;

/** Something that can be measured, and the worksheet that computes it where there is one. */
export interface Measure {
  readonly says: string;
  readonly worksheet?: string | undefined;
}

/** A decision as its record has it. Prose, options and reasons stand in the body of its page. */
export interface Decision extends Relations {
  readonly id: string;
  readonly title: string;
  /** Its name in lists and drawings. */
  readonly short: string;
  /** What to do and when, as it holds today. */
  readonly answer: string;
  readonly status: {
    readonly talk: StatusName;
    readonly today: StatusName;
    readonly because?: string | undefined;
  };
  readonly tiers: readonly string[];
  readonly layer: LayerName;
  readonly services: readonly string[];
  readonly goals: readonly GoalName[];
  readonly reviewBy: string;
  readonly trigger: Measure & { readonly brief: string };
  readonly confirmation: Measure;
  readonly claims: readonly string[];
  readonly slides: readonly string[];
  readonly facts: readonly string[];
}
