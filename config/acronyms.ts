import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { explainPages } from '../src/build/acronyms/pages.ts';
import { printIssue } from '../src/build/issue.ts';

/** Before pages get their style: each acronym is explained where a page first uses it, or is one that readers know. */
export function acronyms(): AstroIntegration {
  let root = '';
  return {
    name: 'headroom:acronyms',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => {
        const issues = explainPages(root, fileURLToPath(dir));
        if (issues.length === 0) return;
        throw new Error(`${issues.map(printIssue).join('\n')}\n${issues.length} acronyms are not explained.`);
      },
    },
  };
}
