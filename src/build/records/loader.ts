import { fileURLToPath } from 'node:url';
import { join, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { RecordCollection } from '../../schemas/collections.ts';
import { plainRef } from '../../schemas/fields.ts';
import { printIssue } from '../issue.ts';
import { fieldIssues } from './field-issues.ts';
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
        for (const record of records) {
          const { id, data } = record;
          const parsed = await context.parseData({ id, data }).catch((error: unknown) => {
            // Astro says it in Zod's words.
            const faults = fieldIssues(collection.schema(plainRef), { ...record, who: `${id}: ` });
            throw faults.length > 0 ? new Error(faults.map(printIssue).join('\n')) : error;
          });
          store.set({ id, data: parsed });
        }
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
