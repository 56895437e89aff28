import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inlineStyles } from '../src/build/styles/inline.ts';

/** After all pages are written and before their policy is: each page has the style it uses, and no other. */
export function styles(): AstroIntegration {
  let base = '/';
  return {
    name: 'headroom:styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const pages = inlineStyles(fileURLToPath(dir), base);
        logger.info(`${pages} pages have the style they use in them`);
      },
    },
  };
}
