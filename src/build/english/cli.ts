// Prints everything to avoid, what is within the budget too: `node src/build/english/cli.ts [path]`. With `--lower` it
// lowers the budget to what is left.
import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { printIssue } from '../issue.ts';
import { budgetFile, issueOf, lowered, readBudget } from './budget.ts';
import { kinds, lint } from './lint.ts';

const root = process.cwd();
const [argument = ''] = process.argv.slice(2);
const { hits, words } = lint(root);

if (argument === '--lower') writeFileSync(budgetFile, stringify(lowered(hits, words, readBudget(root))));
else {
  const shown = hits.filter(({ file }) => file.startsWith(argument));
  for (const hit of shown) console.log(printIssue(issueOf(hit)));
  for (const kind of kinds) console.log(`${shown.filter((hit) => hit.kind === kind).length} ${kind}`);
  const pages = [...words].filter(([file]) => file.startsWith(argument));
  console.log(`${pages.reduce((sum, [, count]) => sum + count, 0)} words on ${pages.length} pages`);
}
