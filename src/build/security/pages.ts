import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from '../pages/finish.ts';
import { headerRules, headersFile } from './headers.ts';
import { headerPolicy, scriptHashes, withPolicy } from './policy.ts';

/** Puts its policy into each page, and the rules for hosts beside them, as `_headers`. */
export function guarded(dist: string, base: string): Step {
  const all = new Set<string>();
  return {
    page: (html) => {
      const hashes = scriptHashes(html);
      for (const hash of hashes) all.add(hash);
      return withPolicy(html, hashes);
    },
    end: () => writeFileSync(join(dist, '_headers'), headersFile(headerRules(base, headerPolicy([...all].sort())))),
  };
}
