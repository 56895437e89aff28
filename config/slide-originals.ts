import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { printIssue } from '../src/build/issue.ts';
import { readRecords } from '../src/build/records/read.ts';
import { readOriginals } from '../src/build/slides/originals.ts';
import { recordCollections } from '../src/schemas/collections.ts';

/** Says how many original slides a reader has put into `public/img/`, and which of them cannot be shown;
 * the built site has those and nothing else of the folder. */
export function slideOriginals(): AstroIntegration {
  let root = '';
  return {
    name: 'headroom:slides',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': ({ logger }) => {
        const { records } = readRecords(root, recordCollections.slides);
        const slides = records.map(({ id, data }) => ({ id, file: String(data['file']) }));
        const { originals, issues } = readOriginals(root, slides);
        for (const issue of issues) logger.warn(printIssue(issue));
        logger.info(`${originals.size} of ${slides.length} original slides present in public/img/`);
      },
      // What tells readers how to use the folder is no part of the site.
      'astro:build:done': ({ dir }) => {
        rmSync(new URL('img/README.md', dir), { force: true });
      },
    },
  };
}
