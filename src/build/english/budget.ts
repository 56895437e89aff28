import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Issue } from '../issue.ts';
import { kinds, lint, literalFile, longPages, type Hit, type Kind, type Literal, type PageWords } from './lint.ts';
import { most } from './prose.ts';

export const budgetFile = 'src/build/english/budget.yaml';

type Counts = Readonly<Record<string, number>>;

/** How much each folder still has of what is to be avoided, none where it is not named, and the words of all pages. */
export interface Budget extends Readonly<Partial<Record<Kind, Counts>>> {
  readonly words: number;
}

export const readBudget = (root: string): Budget => parse(readFileSync(join(root, budgetFile), 'utf8')) as Budget;

/** The hits of each folder. */
const byFolder = (hits: readonly Hit[]): Map<string, Hit[]> => Map.groupBy(hits, ({ file }) => dirname(file));

const names: Readonly<Record<Kind, string>> = {
  term: 'terms to avoid',
  'long-sentence': `sentences of more than ${most.sentence} words`,
  'long-paragraph': `paragraphs of more than ${most.paragraph} words`,
  passive: 'passives',
  hedge: 'hedges',
  'repeated-opening': 'runs of sentences with one opening',
};

export const issueOf = ({ file, line, kind, found, use }: Hit): Issue => ({
  file,
  line,
  message: kind === 'term' ? `“${found}”` : `${kind}: “${found}”`,
  fix: `Write: ${use}`,
});

const ofKind = (hits: readonly Hit[], kind: Kind): Hit[] => hits.filter((hit) => hit.kind === kind);

/** A folder with more than its budget names all of them. */
export const budgetIssues = (hits: readonly Hit[], budget: Omit<Budget, 'words'>): Issue[] =>
  kinds.flatMap((kind) =>
    [...byFolder(ofKind(hits, kind))].flatMap(([folder, found]): Issue[] => {
      const allowed = budget[kind]?.[folder] ?? 0;
      if (found.length <= allowed) return [];
      const message = `${folder} has ${found.length} ${names[kind]}, and may have ${allowed}`;
      return [...found.map(issueOf), ...(allowed > 0 ? [{ file: budgetFile, message }] : [])];
    }),
  );

const wordsOf = (pages: PageWords): number => [...pages.values()].reduce((sum, words) => sum + words, 0);

/** Pages that are too long, and all of them together. */
export function lengthIssues(pages: PageWords, { words }: Pick<Budget, 'words'>): Issue[] {
  const all = wordsOf(pages);
  const fix = 'Say it once and link to it, or give part of it a page of its own';
  return [
    ...longPages(pages).map(([file, count]) => ({ file, message: `${count} words, at most ${most.page}`, fix })),
    ...(all > words ? [{ file: budgetFile, message: `The pages have ${all} words, and may have ${words}`, fix }] : []),
  ];
}

/** The budget lowered to what is left: it never rises. */
export function lowered(hits: readonly Hit[], pages: PageWords, before: Budget): Budget {
  const left = kinds.map((kind) => {
    const counts = [...byFolder(ofKind(hits, kind))].map(
      ([folder, { length }]) => [folder, Math.min(length, before[kind]?.[folder] ?? 0)] as const,
    );
    return [kind, Object.fromEntries(counts.filter(([, count]) => count > 0))] as const;
  });
  return {
    words: Math.min(before.words, wordsOf(pages)),
    ...Object.fromEntries(left.filter(([, counts]) => Object.keys(counts).length > 0)),
  };
}

const unusedIssue = ({ words }: Literal): Issue => ({
  file: literalFile,
  message: `nothing says “${words}” any more`,
  fix: 'Delete it',
});

/** Everything in the English of `root` that is not as terms, literals and budget say. */
export function englishIssues(root: string): Issue[] {
  const { hits, unused, words } = lint(root);
  const budget = readBudget(root);
  return [...budgetIssues(hits, budget), ...lengthIssues(words, budget), ...unused.map(unusedIssue)];
}
