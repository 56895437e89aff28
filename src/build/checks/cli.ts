import { checkContent } from './content.ts';
import { printIssue } from '../issue.ts';

const issues = checkContent(process.cwd());
for (const issue of issues) console.error(printIssue(issue));
console.log(issues.length === 0 ? 'The content is consistent.' : `${issues.length} faults in the content.`);
process.exitCode = issues.length === 0 ? 0 : 1;
