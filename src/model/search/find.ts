import { tidyQuery } from './address.ts';
import { nounsOf, wordsBeside } from './beside.ts';
import { comparison, type Compared } from './comparison.ts';
import { conceptsIn, type Concept, type Synonyms } from './concepts.ts';
import { kinds, type Entry, type Kind, type Part } from './entry.ts';
import { chosen, type Choice } from './facets.ts';
import { sameFigure, type Figure, type FigureReader } from './figure.ts';
import { depthOf, filled } from './fill.ts';
import { idsIn } from './ids.ts';
import { leansOf } from './leans.ts';
import type { Lexicon } from './lexicon.ts';
import { nearestNames } from './nearest.ts';
import { holds, rank, type Ranked } from './rank.ts';

/** Everything that is searched. */
export interface Library {
  readonly lexicon: Lexicon;
  readonly synonyms: Synonyms;
  readonly compared: readonly Compared[];
  /** Without it figures are words like others, and nothing that has one is sure. */
  readonly read?: FigureReader;
}

const unread: FigureReader = () => [];

export interface Hit {
  readonly entry: Entry;
  /** Where it opens: the part that answers, with figures of the query filled in. */
  readonly path: string;
  /** What was found, where title and answer do not show it: an error message, a heading, a correction. */
  readonly because?: string;
  /** It opens with figures of the query: the answer of its entry is that to others. */
  readonly filled?: true;
}

export interface Group {
  readonly kind: Kind;
  readonly hits: readonly Hit[];
}

export interface Found {
  /** All hits, the best first; without a query everything, by kind. */
  readonly hits: readonly Hit[];
  /** Figures of the query that stand nowhere. */
  readonly absent: readonly string[];
  /** Words and ids of the query that nothing is known by. */
  readonly unknown: readonly string[];
  /** Words that were read as another: shown, since a guess can be wrong. */
  readonly guessed: readonly string[];
  /** Nothing answers; `hits` are what is nearest, if anything is. */
  readonly none: boolean;
  /** The words of the texts that were found, for marking them. */
  readonly terms: ReadonlySet<string>;
  /** Where nothing answers: names that are spelled like what was asked. */
  readonly near: readonly Entry[];
  /** All that was asked for stands in the first hit. */
  readonly sure: boolean;
}

/** What is shown of what was found. */
export interface Narrowed {
  /** The first few, of whatever kind. */
  readonly best: readonly Hit[];
  /** The others by kind. */
  readonly groups: readonly Group[];
  readonly total: number;
}

const bestCount = 3;

/** An anchor of a part stands in for that of its entry. */
const placed = (path: string, at: string | undefined): string =>
  at === undefined ? path : `${path.split('#')[0] ?? ''}#${at}`;

const addQuery = (path: string, query: string): string => {
  const [page = '', anchor] = path.split('#');
  return `${page}?${query}${anchor === undefined ? '' : `#${anchor}`}`;
};

/** What a hit is made with besides its entry. */
interface Around {
  readonly byId: ReadonlyMap<string, Entry>;
  readonly read: FigureReader;
}

/** A phrase that fits less than this is no reason, and its part no better place than the top. */
const telltale = 0.35;

/** A hit as it is shown: where it opens, and why, where its title does not say it. */
function hitOf({ entry, phrase, fit = 0 }: Ranked, figures: readonly Figure[], around: Around): Hit {
  const correction = correctionOf(entry, figures, around.read);
  if (correction) {
    const right = around.byId.get(correction.at ?? '');
    return {
      entry,
      path: placed(entry.path, correction.at),
      because: `Correction ${correction.at ?? ''}${right ? `: ${right.title}` : ''}`,
    };
  }
  const fill = filled(entry, figures);
  if (fill) return { entry, path: addQuery(entry.path, fill.query), because: `Opens with ${fill.words}`, filled: true };
  if (!phrase || phrase.of === 'title' || fit < telltale) return { entry, path: entry.path };
  const path = placed(entry.path, phrase.at);
  if (phrase.of === 'message') return { entry, path, because: `“${phrase.text}” (${phrase.from ?? ''})` };
  if (phrase.of === 'head' && phrase.text !== '') return { entry, path, because: phrase.text };
  return { entry, path };
}

/** The correction on an entry's page of the very figures that were searched for. */
function correctionOf({ corrects }: Entry, figures: readonly Figure[], read: FigureReader): Part | undefined {
  if (figures.length === 0) return undefined;
  return corrects.find(({ text }) => {
    const corrected = read(text);
    return figures.every((one) => corrected.some((other) => sameFigure(one, other) > 0));
  });
}

/** Several hits of one place are one: the first stays. */
function distinct(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ entry: { path } }) => (seen.has(path) ? false : (seen.add(path), true)));
}

/** Share of what is asked for that an unknown word takes; where it is most of it, nothing answers. */
const unknownShare = (concepts: readonly Concept[]): number => {
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const lost = concepts.reduce((sum, { weight, unknown }) => sum + (unknown ? weight : 0), 0);
  return total === 0 ? 0 : lost / total;
};

/** What a figure has to be for its absence to be worth a word: small counts stand in any sentence. */
const telling = ({ number, dimension }: Figure): boolean => dimension !== 'count' || number >= 100;

/** What is called by the very anchor that its address has: the id of a fact. */
function anchored(query: string, entries: readonly Entry[]): Entry[] {
  const name = query.trim().toLowerCase();
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(name)
    ? entries.filter(({ kind, path }) => kind === 'limit' && path.endsWith(`#${name}`))
    : [];
}

/** Of what comes far behind the first, nothing is shown. */
const behind = 0.45;

/**
 * Searches. Pure: the same library and query give the same hits.
 * @param text without words everything is listed
 */
export function find(text: string, library: Library): Found {
  const { lexicon, synonyms, read = unread } = library;
  const { query } = tidyQuery(text);
  if (query.trim() === '') return listed(lexicon.entries);
  const byId = new Map(
    lexicon.entries.flatMap((entry) => (entry.id === undefined ? [] : [[entry.id, entry] as const])),
  );
  const named = idsIn(query, (id) => byId.has(id));
  const withoutIds = wordsBeside(query, named);
  const figures = read(withoutIds);
  const around = { byId, read };
  const words = wordsBeside(
    withoutIds,
    figures.map((figure) => ({ start: figure.start, end: figure.end, keep: nounsOf(figure) })),
  );
  const concepts = conceptsIn(figures.length === 0 ? withoutIds : words, lexicon, synonyms);
  const ranked = rank({ concepts, figures, read, leans: leansOf(query) }, lexicon);
  const exact = [...named.flatMap(({ id }) => byId.get(id) ?? []), ...anchored(query, lexicon.entries)];
  const strangers = named.filter(({ known }) => !known).map(({ id }) => id);
  const first = ranked[0];
  const hits = distinct([
    ...exact.map((entry): Hit => ({ entry, path: entry.path })),
    ...comparison(query, library.compared, lexicon.entries),
    ...offers(ranked, figures, lexicon, around),
    ...ranked.filter(({ score }) => score >= behind * (first?.score ?? 0)).map((one) => hitOf(one, figures, around)),
  ]);
  // Several figures that the first hit opens with are a load to work with, not limits to find.
  const opened = hits[0] && figures.length > 1 ? filled(hits[0].entry, figures) : undefined;
  // What a hit quotes has been found.
  const quoted = hits.map(({ because = '' }) => because).join('\n');
  const quotes = read(quoted);
  const absent = opened
    ? []
    : figures.filter(
        (one) =>
          telling(one) &&
          !quotes.some((other) => sameFigure(one, other) > 0) &&
          !lexicon.entries.some((entry) => holds(entry, one, read) > 0),
      );
  const understood = concepts.filter(({ unknown, guessed }) => !unknown && !guessed).length + figures.length;
  const nothing =
    hits.length === 0 || (understood === 0 && concepts.length > 1) || (understood < 2 && unknownShare(concepts) > 0.6);
  const onlyStrangers = strangers.length > 0 && concepts.length + figures.length === 0;
  const none = exact.length === 0 && (nothing || onlyStrangers);
  const lost = concepts.filter(({ unknown, guessed }) => unknown || guessed).map(({ typed }) => typed);
  return {
    hits,
    absent: unique(absent.map(({ written }) => written.trim())),
    unknown: unique([...strangers, ...concepts.filter(({ unknown }) => unknown).map(({ typed }) => typed)]).filter(
      (word) => !quoted.toLowerCase().includes(word.toLowerCase()),
    ),
    guessed: unique(concepts.filter(({ guessed }) => guessed).map(({ typed }) => typed)),
    none,
    near: none ? nearestNames(lost.join(' '), lexicon.entries) : [],
    terms: termsOfAll(concepts),
    sure:
      exact.length > 0 ||
      (first !== undefined && first.cover >= 0.8 && (library.read !== undefined || !/\d/.test(withoutIds))),
  };
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];

const termsOfAll = (concepts: readonly Concept[]): ReadonlySet<string> =>
  new Set(
    concepts.flatMap(({ options }) =>
      options.flatMap(({ lookups }) => lookups.flatMap((lookup) => [...lookup.terms.keys()])),
    ),
  );

/** What is chosen of what was found: the best first where something was asked, all others by kind. */
export function narrowed({ hits }: Pick<Found, 'hits'>, choice: Choice, asked: boolean): Narrowed {
  const kept = hits.filter(({ entry }) => chosen(entry, choice));
  const best = asked ? kept.slice(0, bestCount) : [];
  const groups = kinds
    .map((kind) => ({ kind, hits: kept.slice(best.length).filter(({ entry }) => entry.kind === kind) }))
    .filter((group) => group.hits.length > 0);
  return { best, groups, total: kept.length };
}

/** Calculators that take all figures of a query, where there are two or words besides that fit. */
function offers(ranked: readonly Ranked[], figures: readonly Figure[], lexicon: Lexicon, around: Around): Hit[] {
  const measured = figures.filter(({ dimension }) => dimension !== 'count');
  if (measured.length < 2) return [];
  const scores = new Map(ranked.map(({ entry, score }) => [entry, score]));
  return lexicon.entries
    .filter((entry) => filled(entry, measured) !== undefined)
    .map((entry) => ({ entry, score: scores.get(entry) ?? 0, depth: depthOf(entry, measured) }))
    .sort((a, b) => b.score - a.score || a.depth - b.depth)
    .slice(0, 2)
    .map(({ entry }) => hitOf({ entry, score: 0, cover: 0 }, measured, around));
}

/** Everything, by kind. */
function listed(entries: readonly Entry[]): Found {
  const hits = entries.map((entry): Hit => ({ entry, path: entry.path }));
  return { hits, absent: [], unknown: [], guessed: [], none: false, near: [], terms: new Set(), sure: true };
}
