import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeFileList, writeWorker } from '../src/build/offline/write.ts';

/** After everything else: the service worker, and the list of files for those who keep the site offline. */
export function offline(): AstroIntegration {
  let source = '';
  return {
    name: 'headroom:offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        source = fileURLToPath(new URL('src/components/offline/worker.ts', config.root));
      },
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        writeWorker(dist, source);
        const { files } = writeFileList(dist);
        logger.info(`${Object.keys(files).length} files can be kept offline`);
      },
    },
  };
}
