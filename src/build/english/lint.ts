import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromYAMLFilePath, type Engine } from 'prh';
import { parse } from 'yaml';
import { codePassages } from './code-passages.ts';
import { lineOfWords, type Passage } from './passage.ts';
import { documentPassages, pagePassages } from './prose-passages.ts';
import { recordPassages } from './record-passages.ts';

const termFile = 'src/build/english/terms.yaml';
export const literalFile = 'src/build/english/literal.yaml';

/** Words in which a term is meant as it says, everywhere or below one path. */
export interface Literal {
  readonly words: string;
  readonly in?: string;
}

/** A term to avoid, where it is, and what to write instead. */
export interface Hit {
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
    return literal ? [] : [{ file, line: lineOfWords(source, passage, found, index), found, use: expected ?? '' }];
  });
}

export const readTerms = (root: string): Engine => fromYAMLFilePath(join(root, termFile));

/** Every term to avoid below `root`, and the literals that nothing needs any more. */
export function lint(root: string): { hits: Hit[]; unused: Literal[] } {
  const terms = readTerms(root);
  const literals = parse(readFileSync(join(root, literalFile), 'utf8')) as Literal[];
  const used = new Set<Literal>();
  const sources = new Map<string, string>();
  const sourceOf = (file: string): string => {
    const source = sources.get(file) ?? readFileSync(join(root, file), 'utf8');
    sources.set(file, source);
    return source;
  };
  const passages = [...pagePassages(root), ...recordPassages(root), ...codePassages(root), ...documentPassages(root)];
  const hits = passages.flatMap((passage) => hitsIn(passage, sourceOf(passage.file), terms, literals, used));
  return {
    hits: hits.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)),
    unused: literals.filter((literal) => !used.has(literal)),
  };
}
