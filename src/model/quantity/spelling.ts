import { byteFactors } from './bytes.ts';
import type { Dimension } from './units.ts';

/** A unit as people write it. `unit` is the registry's id of the base that the value is converted into. */
export interface Spelling {
  readonly dimension: Dimension;
  readonly factor: number;
  /** What is counted, where the spelling says so: `requests`. */
  readonly noun?: string;
}

/** What the numbers of a load or a capacity count, and how people shorten it. */
const nouns: Readonly<Record<string, readonly string[]>> = {
  requests: ['request', 'requests', 'req', 'reqs', 'r'],
  queries: ['query', 'queries', 'q'],
  transactions: ['transaction', 'transactions', 'tx', 't'],
  messages: ['message', 'messages', 'msg', 'msgs'],
  records: ['record', 'records', 'rec'],
  events: ['event', 'events', 'ev'],
  calls: ['call', 'calls'],
  executions: ['execution', 'executions'],
  reads: ['read', 'reads'],
  writes: ['write', 'writes'],
  users: ['user', 'users', 'people', 'visitors'],
  instances: ['instance', 'instances', 'inst'],
  tasks: ['task', 'tasks'],
  connections: ['connection', 'connections', 'conn', 'conns'],
  readers: ['reader', 'readers', 'replica', 'replicas'],
  shards: ['shard', 'shards'],
  vCPU: ['vcpu', 'vcpus', 'cpu', 'cpus', 'core', 'cores'],
  ACU: ['acu', 'acus'],
};

const seconds: Readonly<Record<string, number>> = { ms: 1e-3, s: 1, min: 60, h: 3600, d: 86_400 };

const times: Readonly<Record<string, readonly string[]>> = {
  ms: ['ms', 'msec', 'msecs', 'millisecond', 'milliseconds'],
  s: ['s', 'sec', 'secs', 'second', 'seconds'],
  min: ['min', 'mins', 'minute', 'minutes', 'm'],
  h: ['h', 'hr', 'hrs', 'hour', 'hours'],
  d: ['d', 'day', 'days'],
};

const inverted = (spelled: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(spelled).flatMap(([id, ways]) => ways.map((way) => [way, id] as const)));

const nounOf = inverted(nouns);
const timeOf = inverted(times);
const prefixes = /^([kmgt])(i?)(b)$/i;

/** Bytes of a size; undefined for `Mb` and `Gb`, which mean bits to some readers and bytes to others. */
function sizeOf(text: string): number | undefined {
  if (/^(b|bytes?)$/i.test(text)) return 1;
  const [, prefix = '', binary = '', b = ''] = prefixes.exec(text) ?? [];
  if (prefix === '' || (b === 'b' && prefix !== prefix.toLowerCase())) return undefined;
  return byteFactors[`${prefix.toUpperCase()}${binary.toLowerCase()}B`];
}

/** `rps`, `qpm`: what is counted, per, the period. */
const initials: Readonly<Record<string, string>> = {
  r: 'requests',
  q: 'queries',
  t: 'transactions',
  s: 's',
  m: 'min',
  h: 'h',
};

function shortRate(text: string): Spelling | undefined {
  const [, what = '', period = ''] = /^([rqt])p([smh])$/.exec(text.toLowerCase()) ?? [];
  const noun = initials[what];
  const length = seconds[initials[period] ?? ''];
  return noun === undefined || length === undefined ? undefined : { dimension: 'rate', noun, factor: 1 / length };
}

function bitRate(text: string): Spelling | undefined {
  const [, prefix] = /^([kmg])bps$/i.exec(text) ?? [];
  const size = prefix && byteFactors[`${prefix.toUpperCase()}B`];
  return size ? { dimension: 'byte-rate', factor: size / 8 } : undefined;
}

/** `requests per minute`, `MB/s`, `/day`. */
function quotient(text: string): Spelling | undefined {
  const [, top, bottom = ''] = /^(.*?) ?(?:\/|\bper\b) ?([a-z]+)$/i.exec(text) ?? [];
  const period = seconds[timeOf.get(bottom.toLowerCase()) ?? ''];
  if (top === undefined || period === undefined) return undefined;
  if (top === '') return { dimension: 'rate', factor: 1 / period };
  const size = sizeOf(top);
  if (size !== undefined) return { dimension: 'byte-rate', factor: size / period };
  const noun = nounOf.get(top.toLowerCase());
  return noun === undefined ? undefined : { dimension: 'rate', noun, factor: 1 / period };
}

/** What a unit means, however it is written; undefined where nobody would know. */
export function spelling(text: string): Spelling | undefined {
  if (text === '%' || /^per ?cent$/i.test(text)) return { dimension: 'share', factor: 0.01 };
  const rate = shortRate(text) ?? bitRate(text) ?? quotient(text);
  if (rate) return rate;
  const time = seconds[timeOf.get(text.toLowerCase()) ?? ''];
  if (time !== undefined) return { dimension: 'time', factor: time };
  const noun = nounOf.get(text.toLowerCase());
  if (noun !== undefined) return { dimension: 'count', noun, factor: 1 };
  const size = sizeOf(text);
  return size === undefined ? undefined : { dimension: 'bytes', factor: size };
}
