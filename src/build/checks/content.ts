import type { CollectionName } from '../../schemas/collections.ts';
import { namesOf } from '../../model/services/names.ts';
import { loadIssues } from '../breaks/loads.ts';
import { architectureIssues, staleDrawings } from '../diagrams/verify.ts';
import { addressFieldIssues } from './address-fields.ts';
import { addressesOf } from './addresses.ts';
import { chooserIssues } from './choosers.ts';
import { changeIssues } from './changes.ts';
import { claimCoverage, claimPlaces } from './claims.ts';
import { decisionIssues } from './decisions.ts';
import { typedFiguresOf } from './figures.ts';
import { fileIssues } from './files.ts';
import { messageIssues, synonymIssues } from './found-by.ts';
import type { Issue } from '../issue.ts';
import { comparisonIssues } from './comparisons.ts';
import { listIssues } from './page-lists.ts';
import { readPages } from './page-source.ts';
import { pageIssues } from './pages.ts';
import { proseMarkIssues } from './prose-marks.ts';
import { readLibrary, soundRecords } from './records.ts';
import { tierStepIssues } from './tier-steps.ts';
import { unfinishedIssues } from './unfinished.ts';
import { wordIssues } from './words.ts';
import { worksheetIssues } from './worksheets.ts';

const inOrder = (issues: readonly Issue[]): Issue[] =>
  issues.toSorted((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));

/** What comes after faults that keep files from being read: whatever refers to them would seem wrong too. */
const notYet: Issue = { file: 'src/content', message: 'is checked further once the faults above are fixed' };

/** How much is wrong, as the last line of a report. */
export function summaryOf(issues: readonly Issue[]): string {
  const count = issues.filter((issue) => issue !== notYet).length;
  if (count === 0) return 'The content is consistent.';
  return count === 1 ? '1 fault in the content.' : `${String(count)} faults in the content.`;
}

/** Everything that is wrong with the content below `root`, in the order of files and lines. */
export function checkContent(root: string): Issue[] {
  const library = readLibrary(root);
  const { pages, issues } = readPages(root);
  const unread = [...fileIssues(root), ...library.unread, ...issues];
  if (unread.length > 0) return [...inOrder(unread), notYet];
  const names = namesOf(soundRecords(library, 'services'));
  // A check that counts with records waits until they fit their schemas: what it said would follow from that.
  const ifSound = (of: readonly CollectionName[], check: () => Issue[]): Issue[] =>
    of.some((name) => library.unsound.has(name)) ? [] : check();
  const site = addressesOf(pages, library);
  return inOrder([
    ...library.issues,
    ...ifSound(['claims'], () => [...claimCoverage(library), ...claimPlaces(library, pages)]),
    ...decisionIssues(pages),
    ...listIssues(pages),
    ...tierStepIssues(pages),
    ...wordIssues(library, pages, names),
    ...ifSound(['facts', 'services'], () => chooserIssues(library, pages)),
    ...changeIssues(library, pages),
    ...ifSound(['facts', 'choosers'], () => comparisonIssues(library)),
    ...ifSound(['facts'], () => worksheetIssues(root, library)),
    ...messageIssues(library, pages),
    ...synonymIssues(library),
    ...ifSound(['architectures', 'replacements', 'services'], () => architectureIssues(root)),
    ...ifSound(['architectures'], () => loadIssues(root)),
    ...unfinishedIssues(root),
    ...(library.raw.architectures.length > 0 ? staleDrawings(root) : []),
    ...pageIssues(pages, library, site),
    ...addressFieldIssues(library, pages, site),
    ...pages.flatMap((page) => [...typedFiguresOf(page, names), ...proseMarkIssues(page)]),
  ]);
}
