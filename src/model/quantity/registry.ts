import { byteFactors } from './bytes.ts';
import { addUnits, measures, symbolic, type Unit } from './units.ts';

/** What a price is counted by: each gives the unit `USD per …`. */
const meters: readonly string[] = [
  '1,000 transitions',
  '100k deliveries',
  '10k requests',
  '1M DPU',
  '1M ECPU',
  '1M RRU',
  '1M WRU',
  '1M deliveries',
  '1M events',
  '1M events (64 KB each)',
  '1M events (8 KB each)',
  '1M invocations',
  '1M messages',
  '1M minutes',
  '1M operations',
  '1M queries',
  '1M requests',
  '1M requests (64 KB each)',
  '1M sRRU',
  '1M traces',
  '1M units',
  '1M updates',
  'ACU-hour',
  'GB',
  'GB-hour',
  'GB-month',
  'GB-second',
  'LCU-hour',
  'RCU-hour',
  'WCU-hour',
  'alarm-month',
  'broker-hour',
  'cluster-hour',
  'consumer-shard-hour',
  'hour',
  'metric-month',
  'million',
  'million requests',
  'minute',
  'month',
  'node-hour',
  'partition-hour',
  'service-hour',
  'shard-hour',
  'stream-hour',
  'vCPU-hour',
  'zone-month',
];

/** Price rows that count something else than money, or only say in words what is counted. */
const wordUnits: readonly string[] = [
  'date',
  'vCPU/GB',
  'per LCU',
  'per month',
  'share off list',
  'list',
  'four meters',
  'see eb-v2-mech',
];

const words: readonly Unit[] = [...meters.filter((meter) => !(meter in byteFactors)), ...wordUnits].map((id) =>
  symbolic(id, 'words', id, id, 1),
);
addUnits(words);

/** Every unit a record or a worksheet may use. Closed: a unit that is not here stops the build. */
export const units: readonly Unit[] = [
  ...measures,
  ...meters.map((meter) => symbolic(`USD per ${meter}`, 'price', `USD per ${meter}`, `USD per ${meter}`, 1)),
  ...words,
];

const ids: ReadonlySet<string> = new Set(units.map(({ id }) => id));

/** Is this the id of a known unit? The empty text is none: a record without a unit leaves the field out. */
export const isUnit = (id: string): boolean => ids.has(id);
