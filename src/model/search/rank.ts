import type { Entry, Kind } from './entry.ts';
import { sameFigure, type Figure, type FigureReader } from './figure.ts';
import { weightOf, type Concept } from './concepts.ts';
import { taken } from './fill.ts';
import type { Lexicon } from './lexicon.ts';
import { phrasesOf, type Phrase } from './phrases.ts';

/** How likely a kind is the answer where two entries match alike: records that decide before registers. */
const prior: Readonly<Record<Kind, number>> = {
  decision: 1.1,
  calculator: 1.04,
  chooser: 1,
  service: 1.06,
  page: 0.98,
  beyond: 1,
  part: 0.84,
  claim: 0.84,
  limit: 0.88,
  slide: 0.8,
  term: 0.96,
};

/** A result of a chooser answers only together with its questions. */
const priorOf = (entry: Entry): number =>
  entry.kind === 'chooser' && entry.path.includes('#') ? 0.9 : prior[entry.kind];

/** What is not covered answers where it is called by its name; a shared word is no reason to turn a reader away. */
const outside = { named: 1.2, else: 0.75, from: 0.42 } as const;

const worth: Readonly<Record<Phrase['of'], number>> = { title: 1, ask: 1, message: 1, head: 0.85, correction: 0.9 };

const figures = new WeakMap<Entry, readonly Figure[]>();

function figuresOf(entry: Entry, read: FigureReader): readonly Figure[] {
  const known = figures.get(entry);
  if (known) return known;
  const text = [
    ...[entry.title, entry.answer, entry.value ?? '', entry.hidden],
    ...[...entry.asks, ...entry.heads, ...entry.corrects].map((part) => part.text),
  ].join(' · ');
  const made = read(text);
  figures.set(entry, made);
  return made;
}

/** How well an entry holds a figure. */
export const holds = (entry: Entry, figure: Figure, read: FigureReader): number =>
  Math.max(0, ...figuresOf(entry, read).map((own) => sameFigure(figure, own)));

const among = (all: readonly Figure[], figure: Figure): boolean => all.some((one) => sameFigure(figure, one) >= 0.7);

/** Whether a figure is the very value of an entry. */
const stated = (entry: Entry, figure: Figure, read: FigureReader): boolean => among(read(entry.value ?? ''), figure);

/** A figure is answered by the record whose value it is, or by the calculator that works with it. */
function figured(entry: Entry, wanted: readonly Figure[], read: FigureReader): number {
  if (entry.kind === 'calculator') {
    const corrected = entry.corrects.some(({ text }) => wanted.every((one) => among(read(text), one)));
    return 1.04 + 0.05 * taken(entry, wanted) + (corrected ? 0.1 : 0);
  }
  return entry.kind === 'limit' && wanted.every((one) => stated(entry, one, read)) ? 1.14 : 1;
}

/** How well the words of a phrase are a concept: all words of one way to read it have to be there. */
function within(
  concept: Concept,
  terms: ReadonlySet<string>,
): { readonly fit: number; readonly met: readonly (readonly [term: string, sure: number])[] } {
  let best: ReturnType<typeof within> = { fit: 0, met: [] };
  for (const { lookups, weight } of concept.options) {
    const met: [string, number][] = [];
    let sum = 0;
    for (const lookup of lookups) {
      let most = 0;
      const meet = (term: string, sure: number | undefined): void => {
        if (sure === undefined || !terms.has(term)) return;
        met.push([term, sure]);
        most = Math.max(most, sure);
      };
      // A word that is being typed begins hundreds of others: the shorter list is gone through.
      if (lookup.terms.size < terms.size) for (const [term, sure] of lookup.terms) meet(term, sure);
      else for (const term of terms) meet(term, lookup.terms.get(term));
      sum += most;
    }
    const fit = (weight * sum) / lookups.length;
    if (fit > best.fit) best = { fit, met };
  }
  return best;
}

/** What a query is called by name is what is meant: a service, a term, a record. */
const bonus = { named: 0.18, asked: 0.06 } as const;
const whole = 0.96;

/** The title of a figure is a description, and no name. */
const named = ({ kind }: Entry): number => (kind === 'limit' ? bonus.asked : bonus.named);

/** A query as the ranking takes it. */
export interface Asked {
  readonly concepts: readonly Concept[];
  readonly figures: readonly Figure[];
  readonly read: FigureReader;
  /** Multipliers by kind, from the way in which the query asks. */
  readonly leans: Readonly<Partial<Record<Kind, number>>>;
}

const figureWeight = 0.9;

/** A section that speaks of what is asked, below a heading that says something else. */
const section = { recall: 0.6, precision: 0.5 } as const;

/** How well a phrase and the query are the same: the harmonic mean of what each has of the other. */
function fitOf(
  phrase: Phrase,
  { concepts, figures: asked, read }: Asked,
  total: number,
  lexicon: Lexicon,
): { readonly fit: number; readonly precision: number; readonly recall: number } {
  const met = new Map<string, number>();
  let got = 0;
  let deep = false;
  for (const concept of concepts) {
    const inside = within(concept, phrase.terms);
    const below = phrase.body && inside.fit < section.recall ? section.recall * within(concept, phrase.body).fit : 0;
    if (below > inside.fit) deep = true;
    got += concept.weight * Math.max(inside.fit, below);
    for (const [term, sure] of inside.met) met.set(term, Math.max(sure, met.get(term) ?? 0));
  }
  if (asked.length > 0) {
    const spoken = read(phrase.text);
    for (const figure of asked) got += figureWeight * Math.max(0, ...spoken.map((one) => sameFigure(figure, one)));
  }
  if (got === 0) return { fit: 0, precision: 0, recall: 0 };
  let own = 0;
  let shared = 0;
  const seen = new Set<string>();
  for (const { pieces, whole } of phrase.units) {
    const key = whole ?? pieces.join(' ');
    // A figure of the phrase is no word of it.
    if (seen.has(key) || (asked.length > 0 && /^\d/.test(key))) continue;
    seen.add(key);
    const weight = weightOf(lexicon.df(whole ?? pieces[0] ?? ''));
    own += weight;
    const some = pieces.reduce((sum, piece) => sum + (met.get(piece) ?? 0), 0) / Math.max(1, pieces.length);
    shared += weight * Math.max(some, whole === undefined ? 0 : (met.get(whole) ?? 0));
  }
  const recall = got / total;
  // A phrase of figures alone has no words to be more than was asked for.
  const exact = own === 0 ? (phrase.units.length > 0 ? 1 : 0) : shared / own;
  const precision = Math.max(exact, deep ? section.precision : 0);
  const sum = precision + recall;
  return { fit: sum === 0 ? 0 : (2 * precision * recall) / sum, precision, recall };
}

export interface Ranked {
  readonly entry: Entry;
  readonly score: number;
  /** Share of the query that the entry has, from 0 to 1. */
  readonly cover: number;
  /** The phrase that fits best, where one does. */
  readonly phrase?: Phrase;
  /** How well it fits, from 0 to 1. */
  readonly fit?: number;
}

const candidates = 50;
const pasted = 0.7;

/** Entries that have any of it, the best first. Equal ones stand in the order of the index. */
export function rank(asked: Asked, lexicon: Lexicon): Ranked[] {
  const { concepts, figures: wanted, leans } = asked;
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0) + figureWeight * wanted.length;
  if (total === 0) return [];
  const cover = new Map<number, number>();
  for (const concept of concepts) {
    const own = new Map<number, number>();
    for (const { lookups, weight } of concept.options) {
      const seen = new Map<number, number>();
      for (const { entries } of lookups)
        for (const [n, quality] of entries) seen.set(n, (seen.get(n) ?? 0) + quality / lookups.length);
      for (const [n, quality] of seen) own.set(n, Math.max(own.get(n) ?? 0, weight * quality));
    }
    for (const [n, quality] of own) cover.set(n, (cover.get(n) ?? 0) + (concept.weight * quality) / total);
  }
  for (const figure of wanted)
    lexicon.entries.forEach((entry, n) => {
      const sure = holds(entry, figure, asked.read);
      if (sure > 0) cover.set(n, (cover.get(n) ?? 0) + (figureWeight * sure) / total);
    });
  const leaning = (entry: Entry): number => priorOf(entry) * (leans[entry.kind] ?? 1);
  const rough = [...cover]
    .flatMap(([n, share]) => {
      const entry = lexicon.entries[n];
      return entry ? [{ n, entry, share, rough: share * leaning(entry) }] : [];
    })
    .sort((a, b) => b.rough - a.rough || a.n - b.n);
  const fine = rough.slice(0, candidates).map(({ n, entry, share }) => {
    let best = 0;
    let phrase: Phrase | undefined;
    let inside = 0;
    let message: { readonly phrase: Phrase; readonly fit: number } | undefined;
    for (const one of phrasesOf(entry)) {
      const { fit, precision, recall } = fitOf(one, asked, total, lexicon);
      if (precision > 0.98) inside = Math.max(inside, recall);
      const own = fit * worth[one.of];
      if (own > best) [best, phrase] = [own, one];
      if (one.of === 'message' && own > (message?.fit ?? 0)) message = { phrase: one, fit: own };
    }
    // Where a question says nearly the same as an error message, the message is what was pasted.
    if (phrase?.of === 'ask' && message && message.fit >= pasted * best) phrase = message.phrase;
    const extra =
      best < whole * (phrase ? worth[phrase.of] : 1) ? 0 : phrase?.of === 'title' ? named(entry) : bonus.asked;
    const beyond = entry.kind !== 'beyond' ? 1 : inside >= outside.from ? outside.named : outside.else;
    const valued = wanted.length === 0 ? 1 : figured(entry, wanted, asked.read);
    const score = leaning(entry) * beyond * valued * (0.5 * best + 0.5 * share + extra);
    return { n, entry, cover: share, score, fit: best, ...(phrase ? { phrase } : {}) };
  });
  const rest = rough.slice(candidates).map(({ n, entry, share }) => ({ n, entry, cover: share, score: share * 0.3 }));
  return [...fine, ...rest].sort((a, b) => b.score - a.score || a.n - b.n);
}
