import { formatQuantity } from '../quantity/format.ts';
import { days, isMarked, provenAtTalk, valueAt, type AsOf, type Evidence, type Fact, type Value } from './as-of.ts';

/** A value as it stands in prose: `200 requests`, or its words where it is no number. */
export function printValue(fact: Pick<Fact, 'unit'>, value: Value | undefined, bare = false): string {
  if (!value) return 'did not exist';
  if (value.number === undefined) return value.text ?? '';
  return formatQuantity(value.number, bare ? '' : (value.unit ?? fact.unit ?? ''), { exact: true });
}

/** What qualifies a value that is a number, such as “more on request”, or nothing. */
export function wording(value: Value | undefined): string | undefined {
  return value?.number === undefined ? undefined : value.text;
}

const kindWords: Readonly<Record<Fact['kind'], string>> = {
  hard: 'hard limit',
  quota: 'quota, can be raised',
  default: 'default setting',
  typical: 'typical figure, not promised',
  price: 'list price',
  discount: 'discount',
  allowance: 'free allowance',
  constant: 'constant',
  status: 'status',
  definition: 'definition',
};

/** What sort of figure it is, in words. */
export const kindOf = (fact: Pick<Fact, 'kind'>): string => kindWords[fact.kind];

/** What sort of figure it is, in a word or two for a column: `hard limit`, `quota`. */
export const shortKindOf = (fact: Pick<Fact, 'kind'>): string =>
  ({ ...kindWords, quota: 'quota', default: 'default', typical: 'typical' })[fact.kind];

/** What sort of figure it is and what it holds for: `hard limit, per instance`, `list price, us-east-1`. */
export function scopeOf(fact: Pick<Fact, 'kind' | 'scope' | 'region'>): string {
  return [kindOf(fact), fact.scope && `per ${fact.scope}`, fact.region].filter(Boolean).join(', ');
}

/** Since when a value holds, as precisely as that is known; nothing where that is unknown or its own words say a day. */
export function printSince(value: Pick<Value, 'from' | 'fromPrecision' | 'text'> | undefined): string | undefined {
  if (!value?.from || value.text?.includes(value.from) || /^\d{4}-\d{2}-\d{2}$/.test(value.text ?? ''))
    return undefined;
  if (value.fromPrecision === 'first-seen') return `first seen ${value.from}`;
  if (value.fromPrecision === 'about') return `since about ${value.from.slice(0, 7)}`;
  return `since ${value.fromPrecision === 'month' ? value.from.slice(0, 7) : value.from}`;
}

/** The day a source speaks for, as precisely as it is known. */
export function printDay(seen: Pick<Evidence, 'date' | 'precision'>): string {
  if (!seen.date) return 'undated';
  if (seen.precision === 'year') return seen.date.slice(0, 4);
  if (seen.precision === 'month') return seen.date.slice(0, 7);
  return seen.precision === 'approx' ? `about ${seen.date.slice(0, 7)}` : seen.date;
}

/** The places where a value was read: one that speaks for several days, in several copies, is named once. */
export function placesOf(value: Pick<Value, 'sources'>): [Evidence, ...Evidence[]][] {
  return value.sources.reduce<[Evidence, ...Evidence[]][]>((places, seen) => {
    const same = places.find(([first]) => first.source === seen.source && first.at === seen.at);
    if (same) same.push(seen);
    else places.push([seen]);
    return places;
  }, []);
}

/** The mark that a value nobody verified must carry wherever it is shown. */
export function markOf(value: Value | undefined): string | undefined {
  if (!value || !isMarked(value)) return undefined;
  return value.confidence === 'low' ? 'weak source' : 'not verified';
}

/** One day's view of a fact, ready to be shown. */
export interface View {
  readonly asOf: AsOf;
  readonly print: string;
  readonly value: Value | undefined;
  readonly mark: string | undefined;
  /** Set where today's value is shown for the talk's day though no source speaks for that day. */
  readonly carriedBack: boolean;
}

/** A fact as of the talk's day or today. */
export function viewAt(fact: Fact, asOf: AsOf, bare = false): View {
  const value = valueAt(fact, asOf);
  const gone = asOf === 'today' && !value && fact.values.length > 0;
  return {
    asOf,
    print: gone ? 'no longer exists' : printValue(fact, value, bare),
    value,
    mark: markOf(value),
    carriedBack: asOf === 'talk' && value !== undefined && !provenAtTalk(value),
  };
}

/** The two days as a reader would write them. */
export const dayNames: Readonly<Record<AsOf, string>> = {
  talk: `Talk, ${days.talk}`,
  today: `Today, ${days.today}`,
};
