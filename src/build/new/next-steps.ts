import { printIssue, type Issue } from '../issue.ts';
import type { Written } from './write.ts';

/** What was written, and what to do with it, step by step. */
export const nextSteps = (
  { files, then, look }: Exclude<Written, { fault: string }>,
  left: readonly Issue[],
): string[] => [
  `Written: ${files.join(', ')}`,
  '',
  `1. Replace or confirm what is marked « », in ${String(left.length)} places:`,
  ...left.map((issue) => `   ${printIssue(issue)}`),
  `2. ${then}`,
  '3. Check it: npm run check',
  `4. Look at it: npm run dev, then http://localhost:4321${look}`,
];
