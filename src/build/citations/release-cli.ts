import { join } from 'node:path';
import { growLedger } from '../addresses/check.ts';
import { build } from '../build.ts';
import { readArgs } from '../command.ts';
import { basePath } from '../site.ts';
import { release } from './release.ts';

readArgs(
  'Usage: npm run release\n\nRecords what changed since the last edition and which addresses are new. It takes no arguments.',
  {},
);
const root = process.cwd();
const today = new Date().toISOString().slice(0, 10);

const changed = await release(root, today);
console.log(`The edition of ${today} changes ${changed} parts.`);
const code = await build({ silent: true });
if (code !== 0) process.exit(code);
const fresh = await growLedger(root, join(root, 'dist'), basePath);
console.log(`${fresh} addresses are new in the list. Commit both.`);
