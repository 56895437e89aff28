/** The architectures of the tiers, as far as capacity is concerned: which parts a request meets. */
export interface Stage {
  /** Value of the choice in the worksheet; its name in the address is the stage's letter. */
  readonly value: number;
  readonly id: string;
  /** The picture of the stage, and its tier. */
  readonly picture: string;
  readonly label: string;
  /** Readers answer what reads the cache leaves; without them the writer does. */
  readonly readers: boolean;
  /** A proxy shares connections among the instances. */
  readonly proxy: boolean;
  /** A cache stands beside the database. */
  readonly cache: boolean;
  /** Each function has a database of its own. */
  readonly federated: boolean;
  /** The API stands behind a content network, some of it runs as functions, and work is handed to queue and stream. */
  readonly services: boolean;
  /** The containers run on instances of the account's own. */
  readonly ownCompute: boolean;
}

const plain = {
  readers: true,
  proxy: true,
  cache: true,
  federated: false,
  services: false,
  ownCompute: false,
} as const;

/** In the order of the talk. */
export const stages: readonly [Stage, ...Stage[]] = [
  {
    ...plain,
    value: 1,
    id: 'd',
    picture: 'stage-d',
    label: '> 1: one service, one database',
    readers: false,
    proxy: false,
    cache: false,
  },
  { ...plain, value: 2, id: 'e', picture: 'stage-e', label: '> 10,000: readers and a proxy', cache: false },
  { ...plain, value: 3, id: 'f', picture: 'stage-f', label: '> 10,000: a cache beside the database' },
  {
    ...plain,
    value: 4,
    id: 'h',
    picture: 'stage-h',
    label: '> 1,000,000: a database for each function',
    federated: true,
  },
  {
    ...plain,
    value: 5,
    id: 'k',
    picture: 'stage-k',
    label: '> 1,000,000: microservices',
    federated: true,
    services: true,
  },
  {
    ...plain,
    value: 6,
    id: 'l',
    picture: 'stage-l-compute',
    label: '> 10,000,000: compute of your own',
    federated: true,
    services: true,
    ownCompute: true,
  },
];

/** The stage of that value; the first where there is none. */
export const stageOf = (value: number): Stage => stages.find((stage) => stage.value === value) ?? stages[0];
