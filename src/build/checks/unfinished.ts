import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../issue.ts';

const field = /^\s*(?:- )?(?:\{ )?([\w-]+):/;
const isComment = (before: string): boolean => /(?:#|\/\*\*.*) $/.test(before);

/** What a file still asks its author for, between « and »: instead of words, or as a comment behind a value to check. */
export function unfinishedIn(file: string, text: string): Issue[] {
  if (!text.includes('«')) return [];
  const lines = text.split('\n');
  return [...text.matchAll(/«([^»]*)»/g)].map(({ index, 1: wanted = '' }): Issue => {
    const before = text.slice(0, index).split('\n');
    const start = before.at(-1) ?? '';
    const near = /([\w-]+): \[?'?$/.exec(start)?.[1];
    const own = isComment(start) ? field.exec(start)?.[1] : undefined;
    const above = start.trim() === '' ? field.exec(lines[before.length - 2] ?? '')?.[1] : undefined;
    const name = near ?? own ?? above;
    const what = name === undefined ? 'a part' : `\`${name}\``;
    const says = wanted.replace(/\s+/g, ' ');
    const place = { file, line: before.length };
    if (own !== undefined)
      return {
        ...place,
        message: `${what} still has the value of the template`,
        fix: `${says}. Then delete the comment`,
      };
    return {
      ...place,
      message: `${what} is still to be written`,
      fix: /^\p{Lu}/u.test(says) ? says : `Replace «${says}»`,
    };
  });
}

/** What new records, pages and functions of calculators still ask their authors for. */
export const unfinishedIssues = (root: string): Issue[] =>
  ['src/content', 'src/model/worksheets'].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
          .filter((name) => /(?:\.yaml|\.mdx|(?<!\.test)\.ts)$/.test(name))
          .sort()
          .flatMap((name) => {
            const file = `${folder}/${name.replaceAll('\\', '/')}`;
            return unfinishedIn(file, readFileSync(join(root, file), 'utf8'));
          })
      : [],
  );
