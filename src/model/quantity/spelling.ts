import { byteFactors } from './bytes.ts';
import { day, hour, minute, month, year } from './periods.ts';
import { scale } from './scale.ts';
import type { Dimension } from './units.ts';

/** A unit as people write it. `unit` is the registry's id of the base that the value is converted into. */
export interface Spelling {
  readonly dimension: Dimension;
  readonly factor: number;
  /** What is counted, where the spelling says so: `requests`. */
  readonly noun?: string;
  /** The same in a word that is not known here: `orders`. */
  readonly named?: string;
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

const seconds: Readonly<Record<string, number>> = {
  ...{ ns: 1e-9, us: 1e-6, ms: 1e-3, s: 1, min: minute, h: hour, d: day, w: 7 * day, mo: month, y: year },
};

const times: Readonly<Record<string, readonly string[]>> = {
  ns: ['ns', 'nsec', 'nanosecond', 'nanoseconds'],
  us: ['us', 'usec', 'usecs', 'microsecond', 'microseconds', 'micros'],
  ms: ['ms', 'msec', 'msecs', 'millisecond', 'milliseconds', 'millis'],
  s: ['s', 'sec', 'secs', 'second', 'seconds'],
  min: ['min', 'mins', 'minute', 'minutes', 'm'],
  h: ['h', 'hr', 'hrs', 'hour', 'hours'],
  d: ['d', 'day', 'days', 'daily'],
  w: ['w', 'wk', 'wks', 'week', 'weeks', 'weekly'],
  mo: ['mo', 'mon', 'mth', 'month', 'months', 'monthly'],
  y: ['y', 'yr', 'yrs', 'year', 'years', 'yearly'],
};

const inverted = (spelled: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(spelled).flatMap(([id, ways]) => ways.map((way) => [way, id] as const)));

const nounOf = inverted(nouns);
const timeOf = inverted(times);
const lengthOf = (word: string): number | undefined => seconds[timeOf.get(word.toLowerCase()) ?? ''];
const prefixes = /^([kmgt])(i?)(b)$/i;
const wordy = /^([kmgt])(?:ilo|ega|iga|era)bytes?$/i;

/** Bytes of a size; undefined for `Mb` and `Gb`, which mean bits to some readers and bytes to others. */
function sizeOf(text: string): number | undefined {
  if (/^(b|bytes?)$/i.test(text)) return 1;
  const [, prefix = '', binary = '', b = ''] = prefixes.exec(text.replace(wordy, '$1B')) ?? [];
  if (prefix === '' || (b === 'b' && prefix !== prefix.toLowerCase())) return undefined;
  return byteFactors[`${prefix.toUpperCase()}${binary.toLowerCase()}B`];
}

/** What `rps`, `qpm`, `eps` count. */
const initials: Readonly<Record<string, string | undefined>> = {
  ...{ r: 'requests', q: 'queries', t: 'transactions', m: 'messages', e: 'events', c: 'calls' },
};

function shortRate(text: string): Spelling | undefined {
  if (/^iops$/i.test(text)) return { dimension: 'rate', factor: 1 };
  const [, what = '', period = ''] = /^([rqtmec])p([smhd])$/.exec(text.toLowerCase()) ?? [];
  const [noun, length] = [initials[what], lengthOf(period)];
  return noun === undefined || length === undefined ? undefined : { dimension: 'rate', noun, factor: 1 / length };
}

function bitRate(text: string): Spelling | undefined {
  const [, prefix] = /^([kmg])(?:bps|bits?\/s)$/i.exec(text) ?? [];
  const size = prefix && byteFactors[`${prefix.toUpperCase()}B`];
  return size ? { dimension: 'byte-rate', factor: size / 8 } : undefined;
}

/** What may be the name of something that is counted: words, and no size in bits. */
const word = /^(?![kmgt]i?b(?:its?|ytes?)?\b)\p{L}[\p{L}\p{M}'’-]+(?: [\p{L}\p{M}'’-]+){0,3}$/iu;

const counting = (text: string, any: boolean): Pick<Spelling, 'noun' | 'named'> | undefined => {
  const noun = nounOf.get(text.toLowerCase());
  if (noun !== undefined) return { noun };
  return any && word.test(text) ? { named: text } : undefined;
};

/** `requests per minute`, `MB/s`, `/day`, `orders a week`, `per 5 min`, `visits daily`. */
function quotient(text: string, any: boolean): Spelling | undefined {
  const [, over, under] =
    /^(.*?) ?(?:\/|\b(?:per|an?|each|every)\b) ?((?:\d+(?:\.\d+)?)? ?[a-z]+)$/i.exec(text) ??
    /^(?:(.*) )?((?:dai|week|month|year)ly)$/i.exec(text) ??
    [];
  const [, times = '', unit = ''] = /^([\d.]*) ?(.+)$/.exec(under ?? '') ?? [];
  const length = lengthOf(unit);
  const period = (length ?? 0) * Number(times === '' ? 1 : times);
  if (!(period > 0)) return undefined;
  const top = over ?? '';
  if (top === '') return { dimension: 'rate', factor: 1 / period };
  const size = sizeOf(top);
  if (size !== undefined) return { dimension: 'byte-rate', factor: size / period };
  const counted = counting(top, any);
  return counted && { dimension: 'rate', ...counted, factor: 1 / period };
}

/**
 * What a unit means, however it is written; undefined where nobody would know.
 * @param any takes a word that is not known as what a rate or a count counts: `orders per second`
 */
export function spelling(text: string, any = false): Spelling | undefined {
  if (text === '%' || /^(?:per ?cent|pct)$/i.test(text)) return { dimension: 'share', factor: 0.01 };
  const rate = shortRate(text) ?? bitRate(text) ?? quotient(text, any);
  if (rate) return rate;
  const time = lengthOf(text);
  if (time !== undefined && !/ly$/i.test(text)) return { dimension: 'time', factor: time };
  const size = sizeOf(text);
  if (size !== undefined) return { dimension: 'bytes', factor: size };
  const counted = counting(text, any);
  return counted && { dimension: 'count', ...counted, factor: 1 };
}

/** The next smaller unit, in which a number without one counts: 30 of `2h30` are minutes. */
const below: Readonly<Record<string, number | undefined>> = { d: hour, h: minute, min: 1 };

/** Seconds of a time in several parts, each of a smaller unit than the one before: `2h30`, `1 min 30 s`, `1:30:00`. */
export function compoundTime(text: string): number | undefined {
  const clock = /^(\d+):([0-5]\d):([0-5]\d)$/.exec(text);
  if (clock) return Number(clock[1]) * hour + Number(clock[2]) * minute + Number(clock[3]);
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?) ?([a-z]*)(?:,? and |[, ]*)/giy)];
  if (parts.length < 2 || parts.map(([all]) => all).join('') !== text) return undefined;
  let sum = 0;
  let last = Infinity;
  let under: number | undefined;
  for (const [, number, unit = ''] of parts) {
    const length = unit === '' ? under : lengthOf(unit);
    if (length === undefined || length >= last) return undefined;
    sum += scale(Number(number), length);
    last = length;
    under = below[timeOf.get(unit.toLowerCase()) ?? ''];
  }
  return sum;
}
