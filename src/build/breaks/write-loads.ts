import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadsFile, loadsText } from './loads.ts';

const root = process.cwd();
writeFileSync(join(root, loadsFile), loadsText(root));
