import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressIssues } from '../src/build/addresses/check.ts';
import { printIssue } from '../src/build/issue.ts';

/** Stops a build that loses an address which the site has published. */
export function addressLedger(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'headroom:address-ledger',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const issues = await addressIssues(root, fileURLToPath(dir), base);
        if (issues.length === 0) return;
        throw new Error(`${issues.map(printIssue).join('\n')}\n${issues.length} published addresses are lost.`);
      },
    },
  };
}
