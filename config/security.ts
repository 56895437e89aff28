import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writePolicies } from '../src/build/security/write.ts';

/** After everything else has written its pages: the policy of each, which names the scripts that stand in it by hash. */
export function security(): AstroIntegration {
  let base = '/';
  return {
    name: 'headroom:security',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const { pages, scripts } = writePolicies(fileURLToPath(dir), base);
        logger.info(`Content-Security-Policy in ${pages} pages, ${scripts} inline scripts by hash`);
      },
    },
  };
}
