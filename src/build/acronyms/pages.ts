import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { printIssue } from '../issue.ts';
import type { Step } from '../pages/finish.ts';
import { explain, type Acronyms } from './explain.ts';

const acronymFile = 'src/build/acronyms/acronyms.yaml';

function readAcronyms(root: string): Acronyms {
  const { explained, known } = parse(readFileSync(join(root, acronymFile), 'utf8')) as {
    explained: Record<string, string>;
    known: { because: string; names: string[] }[];
  };
  return { means: explained, known: new Set(known.flatMap(({ names }) => names)) };
}

/** Explains each acronym where a page first uses it; a build ends where nothing is said of one. */
export function explained(root: string): Step {
  const acronyms = readAcronyms(root);
  const missing = new Map<string, string>();
  return {
    page: (page, name) => {
      if (!page.includes('<main')) return page;
      const { html, unknown } = explain(page, acronyms);
      for (const one of unknown) if (!missing.has(one)) missing.set(one, name);
      return html;
    },
    end: () => {
      if (missing.size === 0) return;
      const issues = [...missing].map(([acronym, page]) =>
        printIssue({
          file: acronymFile,
          message: `${acronym} is used on ${page} and is not here`,
          fix: 'Say under “explained” what it stands for, or under “known” why every reader knows it',
        }),
      );
      throw new Error(`${issues.join('\n')}\n${issues.length} acronyms are not explained.`);
    },
  };
}
