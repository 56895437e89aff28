// Begins a record and says what to write in it: `npm run new -- decision D-29`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unfinishedIn } from '../checks/unfinished.ts';
import { nextSteps } from './next-steps.ts';
import { writeNew } from './write.ts';

const root = process.cwd();
const written = writeNew(root, process.argv.slice(2));
if ('fault' in written) {
  console.error(written.fault);
  process.exitCode = 1;
} else {
  const left = written.files.flatMap((file) => unfinishedIn(file, readFileSync(join(root, file), 'utf8')));
  console.log(nextSteps(written, left).join('\n'));
}
