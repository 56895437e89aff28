import { fileURLToPath } from 'node:url';
import { join, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { RecordCollection } from '../../schemas/collections.ts';
import { printIssue } from '../issue.ts';
import { readRecords } from './read.ts';

/** Astro loader of a collection of YAML records; in development it loads anew when a file of the folder changes. */
export function recordLoader(collection: RecordCollection): Loader {
  return {
    name: `records:${collection.folder}`,
    async load({ store, config, watcher, logger, ...context }) {
      const root = fileURLToPath(config.root);
      const loadAll = async (): Promise<void> => {
        const { records, issues } = readRecords(root, collection);
        for (const issue of issues) logger.error(printIssue(issue));
        store.clear();
        for (const { id, data } of records) store.set({ id, data: await context.parseData({ id, data }) });
      };
      await loadAll();
      const folder = join(root, 'src/content', collection.folder) + sep;
      const reload = (file: string): void => {
        if (file.startsWith(folder)) loadAll().catch((error: unknown) => logger.error(String(error)));
      };
      watcher?.on('change', reload).on('add', reload).on('unlink', reload);
    },
  };
}
