import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Issue } from '../issue.ts';
import { lint, literalFile, type Hit, type Literal } from './lint.ts';

export const budgetFile = 'src/build/english/budget.yaml';

/** How many terms to avoid each folder still has; a folder that is not named has none. */
export type Budget = Readonly<Record<string, number>>;

export const readBudget = (root: string): Budget =>
  (parse(readFileSync(join(root, budgetFile), 'utf8')) ?? {}) as Budget;

/** The hits of each folder. */
export const byFolder = (hits: readonly Hit[]): Map<string, Hit[]> => Map.groupBy(hits, ({ file }) => dirname(file));

export const issueOf = ({ file, line, found, use }: Hit): Issue => ({
  file,
  line,
  message: `“${found}”`,
  fix: `Write: ${use}`,
});

/** A folder with more hits than its budget names them all; one with fewer has its budget lowered. */
export function budgetIssues(hits: readonly Hit[], budget: Budget): Issue[] {
  const folders = byFolder(hits);
  const names = [...new Set([...folders.keys(), ...Object.keys(budget)])].sort();
  return names.flatMap((folder): Issue[] => {
    const [found, allowed] = [folders.get(folder) ?? [], budget[folder] ?? 0];
    if (found.length === allowed) return [];
    const count: Issue = { file: budgetFile, message: `${folder} has ${found.length} terms to avoid, not ${allowed}` };
    return found.length < allowed
      ? [{ ...count, fix: 'Lower it with `node src/build/english/cli.ts --lower`' }]
      : [...found.map(issueOf), ...(allowed > 0 ? [count] : [])];
  });
}

const unusedIssue = ({ words }: Literal): Issue => ({
  file: literalFile,
  message: `nothing says “${words}” any more`,
  fix: 'Delete it',
});

/** Everything in the English of `root` that is not as terms, literals and budget say. */
export function englishIssues(root: string): Issue[] {
  const { hits, unused } = lint(root);
  return [...budgetIssues(hits, readBudget(root)), ...unused.map(unusedIssue)];
}
