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
      'astro:build:done': async ({ dir, logger }) => {
        const issues = await addressIssues(root, fileURLToPath(dir), base);
        for (const issue of issues) logger.error(printIssue(issue));
        if (issues.length > 0) throw new Error(`${issues.length} published addresses are lost: see above.`);
      },
    },
  };
}
