import { readArgs } from '../command.ts';
import { checkContent, summaryOf } from './content.ts';
import { printIssue } from '../issue.ts';

readArgs('Usage: npm run check\n\nChecks all records and pages. Exit code: 0 consistent, 1 faults, 2 wrong use.', {});
const issues = checkContent(process.cwd());
for (const issue of issues) console.error(printIssue(issue));
console.log(summaryOf(issues));
process.exitCode = issues.length === 0 ? 0 : 1;
