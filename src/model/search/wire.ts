import type { PackedSynonym } from './concepts.ts';
import {
  asksOf,
  kinds,
  toneWords,
  type Entry,
  type FillField,
  type Kind,
  type Message,
  type Part,
  type Tone,
} from './entry.ts';
import type { Compared } from './comparison.ts';
import type { Lexicon } from './lexicon.ts';

const tones = Object.keys(toneWords) as Tone[];

/** A part is its text alone, or its text and its anchor. */
type WirePart = string | readonly [string, string];

/** An entry as it travels: short names, and nothing that is empty. */
export interface WireEntry {
  readonly k: number;
  readonly p: string;
  readonly t: string;
  readonly a?: string;
  readonly i?: string;
  readonly v?: string;
  readonly s?: readonly [tone: number, words: string];
  readonly n?: string;
  readonly g?: readonly [level: number, words: string];
  readonly h?: readonly WirePart[];
  readonly q?: readonly WirePart[];
  readonly r?: readonly WirePart[];
  readonly m?: readonly (readonly [text: string, from: string, at: string])[];
  readonly c?: readonly WirePart[];
  readonly w?: string;
  readonly f?: readonly (readonly [param: string, dimension: string, noun?: string, named?: string])[];
  readonly x?: readonly [tiers: string, layers: string, services: string, goals: string];
}

/** What search knows besides the entries. */
export interface Meta {
  readonly compared: readonly Compared[];
  /** Names of the values of facets that are data: tiers and services. */
  readonly names: Readonly<Record<'tier' | 'service', Readonly<Record<string, string>>>>;
  readonly popular: readonly string[];
  /** How many entries of each kind there are, in both files. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What an entry can do without for a first answer, such as questions to a part of its page: it comes with the second file. */
const later = ['c', 'f', 'h', 'm', 'r', 'w'] as const;
type Later = Pick<WireEntry, (typeof later)[number]>;

/** The first file has what decides, and all that search needs to know. */
export interface CoreFile {
  readonly meta: Meta;
  readonly entries: readonly WireEntry[];
}

/** The second has all else, and what the first left out of its entries, in their order. */
export interface RestFile {
  /** A word that only they know is unknown before: then this file is asked for. */
  readonly synonyms: readonly PackedSynonym[];
  readonly more: readonly (Later | 0)[];
  readonly entries: readonly WireEntry[];
}

/** What the sections of pages speak of: by path, each section's anchor and its words. */
export interface TextFile {
  readonly pages: readonly (readonly [path: string, sections: readonly (readonly [at: string, words: string])[]])[];
}

const packPart = ({ text, at }: Part): WirePart => (at === undefined ? text : [text, at]);
const unpackPart = (part: WirePart): Part =>
  typeof part === 'string' ? { text: part } : { text: part[0], at: part[1] };

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

const unset = <T extends object>(wire: T): T =>
  Object.fromEntries(Object.entries(wire).filter(([, value]) => value !== undefined && value !== '')) as T;

/** An entry as it travels: short names, what is empty left out. */
export function pack(entry: Entry): WireEntry {
  const facets = [entry.tier, entry.layer, entry.service, entry.goal].map((values) => values.join(' '));
  return unset<{ readonly [Key in keyof WireEntry]: WireEntry[Key] | undefined }>({
    k: kinds.indexOf(entry.kind),
    p: entry.path,
    t: entry.title,
    a: entry.answer,
    i: entry.id,
    v: entry.value,
    s: entry.status && [tones.indexOf(entry.status.tone), entry.status.words],
    n: entry.successor,
    g: entry.gauge && [Number(entry.gauge.level.toPrecision(3)), entry.gauge.words],
    h: some(entry.heads.map(packPart)),
    q: some(asksOf(entry).first.map(packPart)),
    r: some(asksOf(entry).later.map(packPart)),
    m: some(entry.messages.map(({ text, from, at }) => [text, from, at ?? ''] as const)),
    c: some(entry.corrects.map(packPart)),
    w: entry.hidden,
    f: some(
      entry.fields.map(({ param, dimension, noun = '', named = '' }) =>
        named === ''
          ? noun === ''
            ? ([param, dimension] as const)
            : ([param, dimension, noun] as const)
          : ([param, dimension, noun, named] as const),
      ),
    ),
    x: facets.some((text) => text !== '') ? (facets as unknown as WireEntry['x']) : undefined,
  }) as WireEntry;
}

const list = (text: string | undefined): readonly string[] => (text ? text.split(' ') : []);

/** The entry that was packed. */
export function unpack(wire: WireEntry): Entry {
  const [tier, layer, service, goal] = wire.x ?? [];
  return {
    kind: kinds[wire.k] ?? 'page',
    path: wire.p,
    title: wire.t,
    answer: wire.a ?? '',
    ...(wire.i !== undefined && { id: wire.i }),
    ...(wire.v !== undefined && { value: wire.v }),
    ...(wire.s && { status: { tone: tones[wire.s[0]] ?? 'current', words: wire.s[1] } }),
    ...(wire.n !== undefined && { successor: wire.n }),
    ...(wire.g && { gauge: { level: wire.g[0], words: wire.g[1] } }),
    heads: wire.h?.map(unpackPart) ?? [],
    asks: [...(wire.q ?? []), ...(wire.r ?? [])].map(unpackPart),
    messages: wire.m?.map(([text, from, at]): Message => ({ text, from, ...(at === '' ? {} : { at }) })) ?? [],
    corrects: wire.c?.map(unpackPart) ?? [],
    hidden: wire.w ?? '',
    fields:
      wire.f?.map(([param, dimension, noun, named]): FillField => ({
        param,
        dimension,
        ...(noun ? { noun } : {}),
        ...(named ? { named } : {}),
      })) ?? [],
    ...{ tier: list(tier), layer: list(layer), service: list(service), goal: list(goal) },
  };
}

/** Kinds that decide or compute something, in the order in which the first file takes them: decisions grow in number. */
const leading: readonly Kind[] = ['calculator', 'chooser', 'service', 'decision'];

/** So many characters of entries the first file holds, so that it stays as quick as it is whatever is added. */
const firstFile = 110_000;

/** Divides the entries between the first file and the second. Those that lead come first, as many as there is room for. */
export function divided(entries: readonly Entry[]): {
  readonly core: readonly Entry[];
  readonly rest: readonly Entry[];
} {
  const core = new Set<Entry>();
  let room = firstFile;
  for (const kind of leading)
    for (const entry of entries) {
      if (entry.kind !== kind) continue;
      room -= JSON.stringify(parted(entry).first).length;
      if (room >= 0) core.add(entry);
    }
  return { core: entries.filter((entry) => core.has(entry)), rest: entries.filter((entry) => !core.has(entry)) };
}

/** An entry in two parts: what the first file carries, and what the second adds to it. */
export function parted(entry: Entry): { readonly first: WireEntry; readonly more: Later | 0 } {
  const wire = pack(entry);
  const isLater = ([key]: readonly [string, unknown]): boolean => (later as readonly string[]).includes(key);
  const pairs = Object.entries(wire);
  const more = pairs.filter(isLater);
  return {
    first: Object.fromEntries(pairs.filter((pair) => !isLater(pair))) as unknown as WireEntry,
    more: more.length === 0 ? 0 : Object.fromEntries(more),
  };
}

/** Entries indexed in one go: few enough that a slow device can answer a key in between. */
const slice = 6;

/** Fills an index with the first file, slice by slice: enough to answer by what records are called and asked by. */
export function* stockCore(lexicon: Lexicon, { entries }: CoreFile): Generator<void> {
  for (let at = 0; at < entries.length; at += slice) {
    lexicon.add(entries.slice(at, at + slice).map(unpack), true);
    yield;
  }
}

/** Adds the second file to an index that has the first, slice by slice. */
export function* stockRest(lexicon: Lexicon, core: CoreFile, { entries, more }: RestFile): Generator<void> {
  const fuller = core.entries.map((wire, n): [number, Entry] => [
    n,
    unpack({ ...wire, ...(more[n] === 0 ? undefined : more[n]) }),
  ]);
  for (let at = 0; at < fuller.length; at += slice) {
    lexicon.extend(new Map(fuller.slice(at, at + slice)));
    yield;
  }
  for (let at = 0; at < entries.length; at += slice) {
    lexicon.add(entries.slice(at, at + slice).map(unpack));
    yield;
  }
}

/** Adds the words of sections to the entries of their pages, slice by slice. */
export function* stockText(lexicon: Lexicon, { pages }: TextFile): Generator<void> {
  const byPath = new Map(pages);
  const fuller = lexicon.entries.flatMap((entry, n): [number, Entry][] => {
    const sections = byPath.get(entry.path);
    if (!sections) return [];
    const titles = new Map(entry.heads.map(({ at, text }) => [at ?? '', text]));
    const heads = sections.map(([at, body]) => ({ text: titles.get(at) ?? '', ...(at === '' ? {} : { at }), body }));
    return [[n, { ...entry, heads }]];
  });
  for (let at = 0; at < fuller.length; at += slice) {
    lexicon.extend(new Map(fuller.slice(at, at + slice)));
    yield;
  }
}
