import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { loadWorksheet, unitsOfFacts } from '../src/build/records/worksheets.ts';
import { mapped, set } from '../src/model/worksheet/record-reader.ts';
import type { WorksheetRecord } from '../src/model/worksheet/record-types.ts';
import type { Input } from '../src/model/worksheet/sheet.ts';

/**
 * What a page works with: what examples must show, what search fills, and the derivation, which it has drawn already, stay with
 * the server.
 */
const inBrowser = (record: WorksheetRecord): WorksheetRecord => ({
  ...record,
  inputs: mapped(record.inputs, (input) => set<Input>({ ...input, named: undefined })),
  steps: {},
  worked: {},
  examples: record.examples.map((example) => ({ ...example, shows: '', expect: {} })),
});

const folder = join('src', 'content', 'worksheets');

/** The units of all facts, read anew where a file of facts has changed. */
function unitsReader(root: string): () => ReadonlyMap<string, string> {
  let kept: { readonly stamp: string; readonly units: ReadonlyMap<string, string> } | undefined;
  const facts = join(root, 'src/content/facts');
  return () => {
    const stamp = readdirSync(facts)
      .map((name) => `${name} ${String(statSync(join(facts, name)).mtimeMs)}`)
      .join('\n');
    if (kept?.stamp !== stamp) kept = { stamp, units: unitsOfFacts(root) };
    return kept.units;
  };
}

/** Ends the names of the modules that one calculator has for itself. */
const own = '?of=';

/** Arithmetic, but what every page of calculators has already. */
const copied = /\/src\/model\/(?:formulas|breaks)\/(?!(?:headroom|outcome|domain|binding)\.)[a-z-]+\.ts$/;

/** What breaks first works with the arithmetic of half the calculators, in more than its record: it shares it. */
const ownsNone = 'breaks';

/**
 * Lets a module import the record of a calculator, read and checked, without a reader of YAML in the page; and with it
 * its function and a copy of the arithmetic behind it, so that all of it comes as one file.
 */
export function worksheetRecords(root = process.cwd()): Plugin {
  const units = unitsReader(root);
  return {
    name: 'headroom:worksheet-records',
    enforce: 'pre',
    async resolveId(source, importer) {
      const [, name] = importer?.split(own) ?? [];
      if (name === undefined) return undefined;
      const found = await this.resolve(source, importer?.split(own)[0]);
      return found && copied.test(found.id) ? found.id + own + name : found;
    },
    load(id) {
      const [file = ''] = id.split('?');
      if (!file.endsWith('.yaml') || !file.startsWith(join(root, folder))) return undefined;
      const facts = join(root, 'src/content/facts');
      for (const name of readdirSync(facts)) this.addWatchFile(join(facts, name));
      const { record, faults } = loadWorksheet(root, file, units());
      const [first] = faults;
      if (!record || first) this.error(`${basename(file)}: ${first?.message ?? 'has no record'}`);
      const shipped = this.environment.name === 'client' ? inBrowser(record) : record;
      const name = basename(file, '.yaml');
      const suffix = this.environment.name === 'client' && name !== ownsNone ? own + name : '';
      const formula = join(root, 'src/model/worksheets', `${name}.ts${suffix}`);
      const code = `export default ${JSON.stringify(shipped)};\nexport * as formula from ${JSON.stringify(formula)};`;
      return { code, map: null };
    },
  };
}
