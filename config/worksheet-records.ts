import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { loadWorksheet, unitsOfFacts } from '../src/build/records/worksheets.ts';

const folder = join('src', 'content', 'worksheets');

/** Lets a module import the record of a calculator: read and checked, and without a reader of YAML in the page. */
export const worksheetRecords = (root = process.cwd()): Plugin => ({
  name: 'headroom:worksheet-records',
  load(id) {
    const [file = ''] = id.split('?');
    if (!file.endsWith('.yaml') || !file.startsWith(join(root, folder))) return undefined;
    const facts = join(root, 'src/content/facts');
    for (const name of readdirSync(facts)) this.addWatchFile(join(facts, name));
    const { record, faults } = loadWorksheet(root, file, unitsOfFacts(root));
    const [first] = faults;
    if (!record || first) this.error(`${basename(file)}: ${first?.message ?? 'has no record'}`);
    return { code: `export default ${JSON.stringify(record)};`, map: null };
  },
});
