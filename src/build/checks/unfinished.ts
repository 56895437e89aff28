import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../issue.ts';

const field = /^\s*(?:- )?(?:\{ )?([\w-]+):/;

/** What a new record still asks its author for, between « and ». */
export const unfinishedIssues = (root: string): Issue[] =>
  globSync('src/content/**/*.{yaml,mdx}', { cwd: root })
    .sort()
    .flatMap((file) => {
      const lines = readFileSync(join(root, file), 'utf8').split('\n');
      return lines.flatMap((line, i) =>
        [...line.matchAll(/(?:([\w-]+): '?)?«([^»]*)»/g)].map(([, near, wanted = '']): Issue => {
          const name = near ?? field.exec(lines[i - 1] ?? '')?.[1];
          const what = name === undefined ? 'A part' : `The field “${name}”`;
          return { file, line: i + 1, message: `${what} is still to be written`, fix: `Say ${wanted}` };
        }),
      );
    });
