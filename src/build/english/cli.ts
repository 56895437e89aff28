// Prints every term to avoid, those within the budget too: `node src/build/english/cli.ts [path]`. With `--lower` it
// lowers the budget to what is left.
import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { printIssue } from '../issue.ts';
import { budgetFile, byFolder, issueOf, readBudget } from './budget.ts';
import { lint } from './lint.ts';

const root = process.cwd();
const [argument = ''] = process.argv.slice(2);
const { hits } = lint(root);

if (argument === '--lower') {
  const before = readBudget(root);
  const counts = [...byFolder(hits)].map(([folder, { length }]) => [folder, Math.min(length, before[folder] ?? 0)]);
  writeFileSync(budgetFile, stringify(Object.fromEntries(counts.filter(([, count]) => count !== 0))));
} else {
  const shown = hits.filter(({ file }) => file.startsWith(argument));
  for (const hit of shown) console.log(printIssue(issueOf(hit)));
  console.log(`${shown.length} terms to avoid.`);
}
