import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArgs } from '../command.ts';
import { loadsFile, loadsText } from './loads.ts';

readArgs('Usage: npm run loads\n\nWrites the loads of the stages.', {});
const root = process.cwd();
writeFileSync(join(root, loadsFile), loadsText(root));
