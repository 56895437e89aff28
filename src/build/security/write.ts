import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerRules, headersFile } from './headers.ts';
import { headerPolicy, scriptHashes, withPolicy } from './policy.ts';

/**
 * Puts its policy into each page of a built site, and the rules for hosts beside them, as `_headers`.
 * @returns how many pages there are, and how many scripts stand in them
 * @throws Error naming the page that cannot take a policy
 */
export function writePolicies(dist: string, base: string): { pages: number; scripts: number } {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const hashes = new Set<string>();
  for (const name of names) {
    const file = join(dist, name);
    const html = readFileSync(file, 'utf8');
    for (const hash of scriptHashes(html)) hashes.add(hash);
    try {
      writeFileSync(file, withPolicy(html));
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
  writeFileSync(join(dist, '_headers'), headersFile(headerRules(base, headerPolicy([...hashes].sort()))));
  return { pages: names.length, scripts: hashes.size };
}
