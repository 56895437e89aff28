import { build } from './build.ts';
import { readArgs } from './command.ts';

const usage = `Usage: npm run build [-- --outDir FOLDER] [--silent]

Builds the site into dist/, or into that folder. --silent prints faults alone.`;

const { values } = readArgs(usage, { outDir: { type: 'string' }, silent: { type: 'boolean' } });
process.exitCode = await build({
  ...(values.outDir === undefined ? {} : { outDir: values.outDir }),
  silent: values.silent ?? false,
});
