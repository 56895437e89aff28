// Packs the built site to be opened from disk: `npm run disk`.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeCopy } from './write.ts';

const { values } = parseArgs({
  options: { site: { type: 'string', default: fileURLToPath(new URL('../../../dist', import.meta.url)) } },
});
console.log(await makeCopy(values.site));
