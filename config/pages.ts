import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { explained } from '../src/build/acronyms/pages.ts';
import { keptApart } from '../src/build/apart/files.ts';
import { finishPages } from '../src/build/pages/finish.ts';
import { preloaded } from '../src/build/scripts/preload.ts';
import { guarded } from '../src/build/security/pages.ts';
import { ownIcons } from '../src/build/slides/icons-in-page.ts';
import { styled } from '../src/build/styles/pages.ts';

/**
 * After all pages are written, and before anything counts their bytes: each acronym is explained where a page first uses it,
 * and each page has the style it uses, what is kept apart included, which goes into files then; the icons of the slide
 * that it is about; the names of the scripts that its scripts import; and last the policy that names what stands in it.
 */
export function pages(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'headroom:pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const steps = [
          explained(root),
          styled(dist, base),
          keptApart(dist),
          ownIcons(dist, base),
          preloaded(dist, base),
          guarded(dist, base),
        ];
        logger.info(`${finishPages(dist, steps)} pages have their style and their Content-Security-Policy`);
      },
    },
  };
}
