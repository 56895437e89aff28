import MiniSearch from 'minisearch';
import { asksOf, type Entry } from './entry.ts';
import { preparedTerms, stem, termsOf } from './words.ts';

/** Where a word is found in an entry, and how much that says. */
const fields = {
  title: 1,
  asks: 0.95,
  parts: 0.95,
  messages: 0.95,
  heads: 0.7,
  answer: 0.55,
  hidden: 0.5,
  body: 0.4,
} as const;
type Field = keyof typeof fields;

/** A name of two words is often typed as one: `apprunner`. */
const pairsOf = (title: string): string[] => {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 2 ? [stem(words.join('').toLowerCase())] : [];
};

const termsOfField: Readonly<Record<Field, (entry: Entry) => readonly string[]>> = {
  title: ({ id, title }) => [...termsOf(`${id ?? ''} ${title}`), ...pairsOf(title)],
  asks: (entry) => asksOf(entry).first.flatMap(({ text }) => preparedTerms(text)),
  parts: (entry) => asksOf(entry).later.flatMap(({ text }) => preparedTerms(text)),
  messages: ({ messages }) => messages.flatMap(({ text }) => termsOf(text)),
  heads: ({ heads }) => heads.flatMap(({ text }) => termsOf(text)),
  answer: ({ answer, value }) => termsOf(`${answer} ${value ?? ''}`),
  hidden: ({ hidden }) => preparedTerms(hidden),
  body: ({ heads }) => heads.flatMap(({ body }) => preparedTerms(body ?? '')),
};

/** What a word of a query led to. */
export interface Lookup {
  /** Words of the index, each with how surely it was meant: 1 is the word itself. */
  readonly terms: ReadonlyMap<string, number>;
  /** Entries by position, each with the best of its fields and words. */
  readonly entries: ReadonlyMap<number, number>;
}

export interface Lexicon {
  readonly entries: readonly Entry[];
  /** @param early only what an entry is called and asked by; `extend` indexes the other fields of it */
  add(entries: readonly Entry[], early?: boolean): void;
  /** Puts fuller entries in the places of those that they are of: what was not indexed of them before is now. */
  extend(entries: ReadonlyMap<number, Entry>): void;
  /** In how many entries a word stands; 0 where it is in none. */
  df(term: string): number;
  exact(term: string): Lookup;
  /** Words that begin like this one. */
  begin(term: string): Lookup;
  /** Words that one or, from eight letters on, two slips of the finger lead to; the first letter holds. */
  near(term: string): Lookup;
}

type How = 'exact' | 'begin' | 'near';

interface Doc {
  /** Position of the entry; the document of what came later has a sign behind it. */
  readonly id: string;
  readonly terms: Readonly<Partial<Record<Field, readonly string[]>>>;
}

const fieldNames = Object.keys(fields) as Field[];
const earlyNames: readonly Field[] = ['title', 'asks'];

/** Two neighbouring letters that changed places: `cloudfornt`. */
function swapped(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return (
    a.length === b.length &&
    at < a.length &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

/** Whether one letter more, less or other makes one word of the other. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const rest = (text: string, from: number): string => text.slice(at + from);
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1);
}

/** From this length on two slips are forgiven. */
const long = 8;

function nearness(asked: string, term: string): number {
  if (swapped(asked, term) || oneSlip(asked, term)) return 0.75;
  return asked.length >= long ? 0.6 : 0;
}

const certainty: Readonly<Record<How, (asked: string, term: string) => number>> = {
  exact: () => 1,
  begin: (asked, term) => (asked === term ? 1 : 0.55 + (0.4 * asked.length) / term.length),
  near: nearness,
};

/** A swap counts as two for the library. */
const slips = (term: string): number => (term.length >= 5 ? 2 : 1);

/** Of guesses only the best are kept: a word with one slip leaves those with two behind. */
function closest(terms: Map<string, number>, found: Map<number, number>): Lookup {
  const best = Math.max(0, ...terms.values());
  const most = Math.max(0, ...found.values());
  if (best < 0.75) return { terms, entries: found };
  return {
    terms: new Map([...terms].filter(([, sure]) => sure === best)),
    entries: new Map([...found].filter(([, quality]) => quality >= most * 0.4)),
  };
}

const termsFor = (entry: Entry, names: readonly Field[]): Doc['terms'] =>
  Object.fromEntries(names.map((name) => [name, termsOfField[name](entry)]));

/** An index over entries, to which more can be added. Scores of the library are not used: they move with the number of entries. */
export function makeLexicon(): Lexicon {
  const entries: Entry[] = [];
  const indexed: Set<Field>[] = [];
  const counts = new Map<string, number>();
  let kept = new Map<string, Lookup>();
  const index = new MiniSearch<Doc>({
    fields: fieldNames,
    extractField: (doc, field) => (field === 'id' ? doc.id : (doc.terms[field as Field]?.join(' ') ?? '')),
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
  });

  const count = (terms: readonly string[]): void => {
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  };

  function look(how: How, term: string): Lookup {
    const key = `${how} ${term}`;
    const known = kept.get(key);
    if (known) return known;
    const terms = new Map<string, number>();
    const found = new Map<number, number>();
    const options = { begin: { prefix: true }, near: { fuzzy: slips(term) }, exact: {} }[how];
    for (const { id, match } of index.search(term, { ...options, tokenize: (text) => [text] })) {
      let best = 0;
      for (const [word, places] of Object.entries(match)) {
        if (how === 'near' && (!word.startsWith(term.charAt(0)) || /\d/.test(word))) continue;
        const sure = certainty[how](term, word);
        if (sure === 0) continue;
        terms.set(word, sure);
        for (const place of places) best = Math.max(best, sure * fields[place as Field]);
      }
      const n = Number.parseInt(String(id), 10);
      if (best > 0) found.set(n, Math.max(best, found.get(n) ?? 0));
    }
    const lookup = how === 'near' ? closest(terms, found) : { terms, entries: found };
    kept.set(key, lookup);
    return lookup;
  }

  return {
    entries,
    add(more, early = false) {
      kept = new Map();
      const names = early ? earlyNames : fieldNames;
      const docs = more.map((entry, i): Doc => {
        const terms = termsFor(entry, names);
        count(Object.values(terms).flat());
        indexed.push(new Set(names.filter((name) => (terms[name]?.length ?? 0) > 0)));
        return { id: String(entries.length + i), terms };
      });
      entries.push(...more);
      index.addAll(docs);
    },
    extend(more) {
      kept = new Map();
      for (const [n, entry] of more) {
        const before = entries[n];
        const done = indexed[n];
        if (!before || !done) continue;
        const known = new Set(Object.values(termsFor(before, [...done])).flat());
        const terms = termsFor(
          entry,
          fieldNames.filter((name) => !done.has(name)),
        );
        count(
          Object.values(terms)
            .flat()
            .filter((term) => !known.has(term)),
        );
        index.add({ id: `${n}+${index.documentCount}`, terms });
        for (const name of fieldNames) if ((terms[name]?.length ?? 0) > 0) done.add(name);
        entries[n] = entry;
      }
    },
    df: (term) => counts.get(term) ?? 0,
    exact: (term) => look('exact', term),
    begin: (term) => look('begin', term),
    near: (term) => look('near', term),
  };
}
