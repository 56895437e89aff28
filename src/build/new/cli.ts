// Begins a record and says what to write in it: `npm run new -- decision D-29`.
import { checkContent } from '../checks/content.ts';
import { printIssue } from '../issue.ts';
import { writeNew } from './write.ts';

const root = process.cwd();
const written = writeNew(root, process.argv.slice(2));
if ('fault' in written) {
  console.error(written.fault);
  process.exitCode = 1;
} else {
  console.log(`Written: ${written.files.join(', ')}\n\nStill to be written there:\n`);
  for (const issue of checkContent(root).filter(({ file }) => written.files.includes(file)))
    console.log(printIssue(issue));
  console.log(`\nThen: ${written.then}`);
  console.log('Print this list again with `node src/build/checks/cli.ts`.');
}
