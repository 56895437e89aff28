import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keepApart } from '../src/build/apart/files.ts';

/** After pages have their style, which covers what is fetched later: what they do not show at first goes into files. */
export function apart(): AstroIntegration {
  return {
    name: 'headroom:apart',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        logger.info(`${keepApart(fileURLToPath(dir))} parts of pages are kept apart`);
      },
    },
  };
}
