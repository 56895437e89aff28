import { checkContent, summaryOf } from './content.ts';
import { printIssue } from '../issue.ts';

const issues = checkContent(process.cwd());
for (const issue of issues) console.error(printIssue(issue));
console.log(summaryOf(issues));
process.exitCode = issues.length === 0 ? 0 : 1;
