// Builds the site: `node src/build/build-cli.ts [--outDir <folder>] [--silent]`.
import { parseArgs } from 'node:util';
import { build } from './build.ts';

const { values } = parseArgs({ options: { outDir: { type: 'string' }, silent: { type: 'boolean' } } });
process.exitCode = await build(values);
