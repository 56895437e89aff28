import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Issue } from '../issue.ts';
import { explain, type Acronyms } from './explain.ts';

const acronymFile = 'src/build/acronyms/acronyms.yaml';

function readAcronyms(root: string): Acronyms {
  const { explained, known } = parse(readFileSync(join(root, acronymFile), 'utf8')) as {
    explained: Record<string, string>;
    known: { because: string; names: string[] }[];
  };
  return { means: explained, known: new Set(known.flatMap(({ names }) => names)) };
}

/** Explains the acronyms of all pages of a built site. @returns those of which nothing is said, each with a page */
export function explainPages(root: string, dist: string): Issue[] {
  const acronyms = readAcronyms(root);
  const missing = new Map<string, string>();
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = join(dist, name);
    const html = readFileSync(file, 'utf8');
    if (!html.includes('<main')) continue;
    const explained = explain(html, acronyms);
    for (const one of explained.unknown) if (!missing.has(one)) missing.set(one, name);
    if (explained.html !== html) writeFileSync(file, explained.html);
  }
  return [...missing].map(([acronym, page]) => ({
    file: acronymFile,
    message: `${acronym} is used on ${page} and is not here`,
    fix: 'Say under “explained” what it stands for, or under “known” why every reader knows it',
  }));
}
