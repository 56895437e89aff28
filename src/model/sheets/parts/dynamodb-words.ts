import type { BarGroup, Case } from '../../worksheet/sheet.ts';
import { formatNumber } from '../../quantity/number.ts';
import { say as print } from '../../quantity/say.ts';

export type Key =
  'reads' | 'writes' | 'item' | 'readWeight' | 'writeWeight' | 'size' | 'hot' | 'tableQuota' | 'accountQuota';
export type Rest =
  | 'dynamodb-rcu-size'
  | 'dynamodb-wcu-size'
  | 'dynamodb-partition-rcu'
  | 'dynamodb-partition-wcu'
  | 'dynamodb-partition-size'
  | 'dynamodb-item-size'
  | 'dynamodb-table-throughput'
  | 'dynamodb-account-throughput';
export type Out =
  | 'rcu'
  | 'wcu'
  | 'partitions'
  | 'itemWrites'
  | 'itemReads'
  | 'hotWrites'
  | 'hotUse'
  | 'mostHot'
  | 'spread'
  | 'readEach'
  | 'writeEach'
  | 'fromUnits'
  | 'fromSize';
type State = Case<Key, Rest, Out>;

/** The ledger's KB and GB, in bytes. */
export const KB = 1e3;
export const GB = 1e9;

const readUnits = { dimension: 'count', noun: 'RCU' } as const;
const writeUnits = { dimension: 'count', noun: 'WCU' } as const;
const bytes = { dimension: 'bytes' } as const;

/** The busiest item against one partition, the table against the quotas. */
export const dynamodbBars = ({ inputs, limits, value }: State): BarGroup<Rest>[] => [
  {
    title: 'The busiest item, against one partition',
    bars: [
      {
        id: 'hot-writes',
        label: 'Its write units',
        load: inputs.hot * value('wcu'),
        ceiling: limits['dynamodb-partition-wcu'],
        limit: 'dynamodb-partition-wcu',
        quantity: writeUnits,
      },
      {
        id: 'hot-reads',
        label: 'Its read units',
        load: inputs.hot * value('rcu'),
        ceiling: limits['dynamodb-partition-rcu'],
        limit: 'dynamodb-partition-rcu',
        quantity: readUnits,
      },
      {
        id: 'item',
        label: 'Its size',
        load: inputs.item,
        ceiling: limits['dynamodb-item-size'] * KB,
        limit: 'dynamodb-item-size',
        quantity: bytes,
        kind: 'setting',
      },
    ],
  },
  ...(
    [
      ['table', 'The table, against its quota', inputs.tableQuota, 'dynamodb-table-throughput'],
      [
        'account',
        'The table, if provisioned, against the account’s quota',
        inputs.accountQuota,
        'dynamodb-account-throughput',
      ],
    ] as const
  ).map(([id, title, ceiling, limit]) => ({
    title,
    bars: [
      { id: `${id}-writes`, label: 'Write units', load: value('wcu'), ceiling, limit, quantity: writeUnits },
      { id: `${id}-reads`, label: 'Read units', load: value('rcu'), ceiling, limit, quantity: readUnits },
    ],
  })),
];

function ofTheTable({ inputs, results, say, value }: State): string {
  const [units, size] = [value('fromUnits'), value('fromSize')];
  const why =
    units === size
      ? 'its units and its size ask for the same'
      : `its ${size > units ? 'size' : 'units'} ask${size > units ? 's' : ''} for that many, ` +
        `its ${size > units ? 'units' : 'size'} for ${formatNumber(Math.min(units, size))}`;
  const most = Math.max(value('rcu'), value('wcu'));
  const over =
    most > inputs.tableQuota ? ` The quota of ${formatNumber(inputs.tableQuota)} units/s has to be raised first.` : '';
  if (!results.rcu.ok || !results.wcu.ok) return 'The table cannot be worked out for these figures.';
  return `The table takes ${say('rcu')} and ${say('wcu')}, on at least ${say('partitions')}: ${why}.${over}`;
}

/** What the table takes, what one item bears, and what to do where the busiest one asks for more. */
export function dynamodbVerdict(state: State): string[] {
  const { inputs, say, value } = state;
  const one =
    `One item of ${say('item')} bears ${say('itemWrites')} and ${say('itemReads')}, ` +
    `whatever the table as a whole is allowed.`;
  const use = value('hotUse');
  const busiest =
    use > 1
      ? `The busiest item asks for ${say('hotUse')} of its partition and is throttled. Spread it over at least ` +
        `${say('spread')} keys, answer its reads from a cache or merge its writes before they arrive: ` +
        `no quota helps.`
      : inputs.hot === 0
        ? 'With no item busier than the rest, nothing stands out; measure before you rely on it.'
        : `The busiest item uses ${say('hotUse')} of its partition; its share of the load may be up to ${say('mostHot')}.`;
  return [ofTheTable(state), one, busiest];
}

/** Values that the field takes and DynamoDB does not. */
export function dynamodbWarnings({ inputs, limits }: State): Partial<Record<Key, string>> {
  const most = limits['dynamodb-item-size'] * KB;
  return {
    ...(inputs.item > most
      ? { item: `DynamoDB takes no item above ${print(most, bytes)}: keep the body in S3 and a pointer here.` }
      : {}),
    ...(inputs.item > inputs.size ? { size: `Smaller than one item of ${print(inputs.item, bytes)}.` } : {}),
  };
}
