/** A piece of a record's words: plain text, a figure from the ledger, the result of a worked example, or the name of a service. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fact'; readonly id: string; readonly at?: 'talk' | 'today' }
  | { readonly kind: 'worked'; readonly id: string }
  | { readonly kind: 'service'; readonly id: string; readonly text: string };

/** A spelling under which a service appears in prose. */
export interface ServiceName {
  readonly spelling: string;
  readonly id: string;
  /** Set where the service is closed or closing, so that no mention may stand without its mark. */
  readonly marked?: boolean;
}

const mark = /\[\[(?:worked:(C-[A-Z-]+\/[a-z0-9-]+)|([a-z0-9-]+)(?:@(talk|today))?)\]\]/g;

/** The words of a spelling may stand on two lines of the source. */
const loosely = (spelling: string): string => spelling.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');

function patternOf(names: readonly ServiceName[]): RegExp {
  const spellings = [...new Set(names.map(({ spelling }) => spelling))].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\w-])(?:${spellings.map(loosely).join('|')})(?![\\w]|-[a-z0-9])`, 'g');
}

/** A list of names is asked for again with every text. */
const patterns = new WeakMap<readonly ServiceName[], RegExp>();

/** A pattern that finds every spelling as a whole word, the longest first; undefined without any. */
export function namePattern(names: readonly ServiceName[]): RegExp | undefined {
  if (names.length === 0) return undefined;
  const pattern = patterns.get(names) ?? patternOf(names);
  patterns.set(names, pattern);
  return pattern;
}

/** Splits plain text at the names of services. */
export function splitAtNames(text: string, names: readonly ServiceName[], pattern = namePattern(names)): Segment[] {
  if (!pattern) return [{ kind: 'text', text }];
  const segments: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const id = names.find(({ spelling }) => spelling === match[0].replace(/\s+/g, ' '))?.id;
    if (id === undefined) continue;
    if (match.index > end) segments.push({ kind: 'text', text: text.slice(end, match.index) });
    segments.push({ kind: 'service', id, text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) segments.push({ kind: 'text', text: text.slice(end) });
  return segments;
}

/** Splits the words of a record at its `[[fact]]` and `[[worked:C-CONC/sum]]` marks. */
export function splitAtMarks(words: string): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of words.matchAll(mark)) {
    if (match.index > end) segments.push({ kind: 'text', text: words.slice(end, match.index) });
    const [, worked, id = '', at] = match;
    if (worked !== undefined) segments.push({ kind: 'worked', id: worked });
    else segments.push({ kind: 'fact', id, ...(at ? { at: at as 'talk' | 'today' } : {}) });
    end = match.index + match[0].length;
  }
  if (end < words.length) segments.push({ kind: 'text', text: words.slice(end) });
  return segments;
}

/** What begins like a mark and is none, such as `[[aurora-acu- max]]`: it would be printed as it is written. */
export function brokenMarks(words: string): string[] {
  return splitAtMarks(words).flatMap((segment) =>
    segment.kind === 'text' ? [...segment.text.matchAll(/\[\[[^\]]{0,60}\]{0,2}/g)].map(([broken]) => broken) : [],
  );
}

/** The ids of the facts, or of the worked examples, that the words of a record print. */
export function marksIn(words: string, kind: 'fact' | 'worked'): string[] {
  return splitAtMarks(words).flatMap((segment) => (segment.kind === kind ? [segment.id] : []));
}
