import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { foldRegister } from '../src/build/limits/write.ts';

/** After the text of the page has been taken from it: the register of limits as lines, with what an opened one says in files. */
export function limits(): AstroIntegration {
  return {
    name: 'headroom:limits',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        logger.info(`${foldRegister(fileURLToPath(dir))} rows of the register are folded`);
      },
    },
  };
}
