import { formatNumber } from '../../quantity/number.ts';
import { say } from '../../quantity/say.ts';
import type { BarGroup, Case, Example } from '../../worksheet/sheet.ts';

type Part = 'partA' | 'partB' | 'partC' | 'partD';
type Key = Part | 'writer' | 'target' | 'each' | 'instanceQuota' | 'proxyQuota';
type Rest = 'aurora-db-instances' | 'rds-proxy-per-account';
type Out = 'capacity' | 'factor' | 'largest' | 'allowed' | 'databases' | 'whole' | 'atTarget' | 'instances';
type State = Case<Key, Rest, Out>;

export const parts: readonly Part[] = ['partA', 'partB', 'partC', 'partD'];

const count = { dimension: 'count' } as const;
const rate = { dimension: 'rate' } as const;
const perSecond = (value: number): string => say(value, { ...rate, noun: 'writes' });
const nameOf = (part: Part): string => `function ${part.slice(-1)}`;

/** Each part’s writer at the target, against what one takes; then what more databases ask of the account. */
export function fedBars(state: State): BarGroup<Rest>[] {
  const { inputs } = state;
  const grown = inputs.target / state.value('whole');
  const measured = { ceiling: inputs.writer, detail: 'your measurement', quantity: rate } as const;
  return [
    {
      title: 'Each writer at the target, against what one takes',
      bars: [
        { id: 'one', label: 'One database for all', load: inputs.target, ...measured },
        ...parts
          .filter((part) => inputs[part] > 0)
          .map((part) => ({ id: part, label: `Database of ${nameOf(part)}`, load: inputs[part] * grown, ...measured })),
      ],
    },
    {
      title: 'What more databases ask of the account',
      bars: [
        {
          id: 'instances',
          label: 'DB instances',
          load: state.value('instances'),
          ceiling: inputs.instanceQuota,
          limit: 'aurora-db-instances',
          quantity: count,
          kind: 'setting',
        },
        {
          id: 'proxies',
          label: 'Proxies, one for each database',
          load: state.value('databases'),
          ceiling: inputs.proxyQuota,
          limit: 'rds-proxy-per-account',
          quantity: count,
          kind: 'setting',
        },
      ],
    },
  ];
}

/** What the split buys, whether that is enough, and what the next step would be. */
export function fedVerdict(state: State): string[] {
  const { inputs } = state;
  const databases = state.value('databases');
  const [one, whole] = [perSecond(inputs.writer), perSecond(state.value('capacity'))];
  if (databases === 1) {
    return [
      `There is one function, so there is nothing to split: the whole carries the ${one} of one writer.`,
      'If one table is the load, it needs a key to be spread by: that is sharding, and no split by function.',
    ];
  }
  const biggest = parts.reduce((best, part) => (inputs[part] > inputs[best] ? part : best), 'partA');
  const even =
    databases - state.value('factor') < 0.005
      ? 'the most that so many parts give'
      : `where equal parts would give ${formatNumber(databases)} times`;
  const buys =
    `The largest part, ${nameOf(biggest)}, makes ${state.say('largest')} of the writes. Split in ${formatNumber(databases)}, ` +
    `the whole carries ${whole} in place of ${one}: ${state.say('factor')} times as much, ${even}.`;
  const target = state.value('atTarget');
  const planned = `At the planned ${perSecond(inputs.target)} the largest part makes ${perSecond(target)}`;
  if (inputs.target < inputs.writer)
    return [buys, `${planned}. One writer takes the whole of it: the split is not needed for writes.`];
  return target < inputs.writer
    ? [buys, `${planned}, and its writer takes them.`]
    : [
        buys,
        `${planned}, and one writer takes ${one}: the part may be at most ${state.say('allowed')}. ` +
          'Split it again; if one table is most of it, move that table to a store with a key, or shard it.',
      ];
}

/** Uneven parts, equal ones, one that is nearly everything, and the largest one split again. */
export const fedExamples: readonly [Example<Key, Rest, Out>, ...Example<Key, Rest, Out>[]] = [
  {
    id: 'uneven',
    label: 'Three uneven functions',
    values: {},
    shows:
      'Three databases, and @largest@ of the writes in one: the whole carries @capacity@, @factor@ times one writer.',
    expect: {
      largest: '60 %',
      factor: '1.67',
      capacity: '2,500/s',
      allowed: '50 %',
      databases: '3',
      atTarget: '1,800/s',
    },
    backward: { find: 'target', of: 'atTarget', is: 1500, answer: 'at most 2,500/s' },
  },
  {
    id: 'equal',
    label: 'Three equal functions',
    values: { partA: 700, partB: 700, partC: 700 },
    shows: 'Equal parts are the best case: @capacity@, @factor@ times.',
    expect: { largest: '33.3 %', factor: '3.00', capacity: '4,500/s' },
  },
  {
    id: 'one-table',
    label: 'One part is nearly everything',
    values: { partA: 1900, partB: 60, partC: 40 },
    shows: 'With @largest@ in one part three databases carry @capacity@: hardly more than one.',
    expect: { largest: '95 %', factor: '1.05', capacity: '1,578.9/s' },
  },
  {
    id: 'again',
    label: 'The largest split again',
    values: { partA: 600, partD: 600 },
    shows: 'Function A in two halves: @largest@ is the largest part, and the whole carries @capacity@.',
    expect: {
      largest: '30 %',
      factor: '3.33',
      capacity: '5,000/s',
      databases: '4',
      atTarget: '900/s',
      instances: '12 instances',
    },
    backward: { find: 'writer', of: 'capacity', is: 10_000, answer: 'at least 3,000/s' },
  },
];
