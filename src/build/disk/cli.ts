import { fileURLToPath } from 'node:url';
import { readArgs } from '../command.ts';
import { makeCopy } from './write.ts';

const usage = `Usage: npm run disk [-- --site FOLDER]

Packs the built site (dist/, or that folder) to be opened from disk.`;

const { values } = readArgs(usage, { site: { type: 'string' } });
console.log(await makeCopy(values.site ?? fileURLToPath(new URL('../../../dist', import.meta.url))));
