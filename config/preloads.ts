import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { preloadScripts } from '../src/build/scripts/preload.ts';

/** After all pages are written: each names the scripts that its scripts import, so that none waits for another. */
export function preloads(): AstroIntegration {
  let base = '/';
  return {
    name: 'headroom:preloads',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        preloadScripts(fileURLToPath(dir), base);
      },
    },
  };
}
