// Begins a record and says what to write in it: `npm run new -- decision D-29`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unfinishedIn } from '../checks/unfinished.ts';
import { readArgs, wrongUse } from '../command.ts';
import { nextSteps } from './next-steps.ts';
import { kindList } from './usage.ts';
import { writeNew } from './write.ts';

const root = process.cwd();
const usage = `Begins a record and says what to write in it:\n${kindList()}`;
const { positionals } = readArgs(usage, {}, Infinity);
if (positionals.length === 0) wrongUse('Say what to begin, and its id.', usage);
const written = writeNew(root, positionals);
if ('fault' in written) {
  console.error(written.fault);
  process.exitCode = 1;
} else {
  const left = written.files.flatMap((file) => unfinishedIn(file, readFileSync(join(root, file), 'utf8')));
  console.log(nextSteps(written, left).join('\n'));
}
