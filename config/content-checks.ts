import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, summaryOf } from '../src/build/checks/content.ts';
import { printIssue } from '../src/build/issue.ts';

/** Stops a build whose content contradicts itself; in development it only says so. */
export function contentChecks(): AstroIntegration {
  return {
    name: 'headroom:content-checks',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        // What only reads types or serves a built site has no need of it.
        if (command !== 'build' && command !== 'dev') return;
        const issues = checkContent(fileURLToPath(config.root));
        const lines = issues.map(printIssue);
        if (lines.length > 0 && command === 'build') throw new Error(`${lines.join('\n')}\n${summaryOf(issues)}`);
        for (const line of lines) logger.error(line);
      },
    },
  };
}
