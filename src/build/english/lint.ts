import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromYAMLFilePath, type Engine } from 'prh';
import { parse } from 'yaml';
import { codePassages } from './code-passages.ts';
import { lineOfWords, type Passage } from './passage.ts';
import { documentPassages, pagePassages } from './prose-passages.ts';
import { countWords, habits, habitsIn, most, type Habit } from './prose.ts';
import { recordPassages } from './record-passages.ts';

const termFile = 'src/build/english/terms.yaml';
export const literalFile = 'src/build/english/literal.yaml';

/** Words in which a term is meant as it says, everywhere or below one path. */
export interface Literal {
  readonly words: string;
  readonly in?: string;
}

/** What a budget counts. */
export const kinds = ['term', ...habits] as const;
export type Kind = 'term' | Habit;

/** Something to avoid, where it is, and what to write instead. */
export interface Hit {
  readonly kind: Kind;
  readonly file: string;
  readonly line: number;
  readonly found: string;
  readonly use: string;
}

const covers = (text: string, { words }: Literal, index: number, length: number): boolean => {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(words.toLowerCase()); at >= 0; at = lower.indexOf(words.toLowerCase(), at + 1)) {
    if (at <= index && index + length <= at + words.length) return true;
  }
  return false;
};

/** The terms to avoid in one passage, without those that a literal covers; `used` learns which literals did. */
export function hitsIn(
  passage: Passage,
  source: string,
  terms: Engine,
  literals: readonly Literal[] = [],
  used = new Set<Literal>(),
): Hit[] {
  const { file, text } = passage;
  return terms.makeChangeSet(file, text).diffs.flatMap(({ index, matches, expected }): Hit[] => {
    const found = matches[0] ?? '';
    const literal = literals.find((one) => file.startsWith(one.in ?? '') && covers(text, one, index, found.length));
    if (literal) used.add(literal);
    return literal
      ? []
      : [{ kind: 'term', file, line: lineOfWords(source, passage, found, index), found, use: expected ?? '' }];
  });
}

export const readTerms = (root: string): Engine => fromYAMLFilePath(join(root, termFile));

/** Words of each page, by file. */
export type PageWords = ReadonlyMap<string, number>;

const pageWords = (passages: readonly Passage[]): PageWords =>
  new Map(
    [...Map.groupBy(passages, ({ file }) => file)].map(([file, all]) => [
      file,
      all.reduce((sum, { text }) => sum + countWords(text), 0),
    ]),
  );

/** The pages that are longer than one reads. */
export const longPages = (words: PageWords): readonly (readonly [file: string, words: number])[] =>
  [...words].filter(([, count]) => count > most.page);

/** Everything to avoid below `root`, the literals that nothing needs any more, and the words of each page. */
export function lint(root: string): { hits: Hit[]; unused: Literal[]; words: PageWords } {
  const terms = readTerms(root);
  const literals = parse(readFileSync(join(root, literalFile), 'utf8')) as Literal[];
  const used = new Set<Literal>();
  const sources = new Map<string, string>();
  const sourceOf = (file: string): string => {
    const source = sources.get(file) ?? readFileSync(join(root, file), 'utf8');
    sources.set(file, source);
    return source;
  };
  const pages = pagePassages(root);
  const prose = [...pages, ...recordPassages(root), ...documentPassages(root)];
  const hits = [
    ...[...prose, ...codePassages(root)].flatMap((one) => hitsIn(one, sourceOf(one.file), terms, literals, used)),
    ...prose.flatMap(habitsIn),
  ];
  return {
    hits: hits.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)),
    unused: literals.filter((literal) => !used.has(literal)),
    words: pageWords(pages),
  };
}
