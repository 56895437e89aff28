import { namesOf } from '../../model/services/names.ts';
import { loadIssues } from '../breaks/loads.ts';
import { architectureIssues, staleDrawings } from '../diagrams/verify.ts';
import { chooserIssues } from './choosers.ts';
import { changeIssues } from './changes.ts';
import { claimCoverage, claimPlaces } from './claims.ts';
import { decisionIssues } from './decisions.ts';
import { typedFiguresOf } from './figures.ts';
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

/** Everything that is wrong with the content below `root`, in the order of files and lines. */
export function checkContent(root: string): Issue[] {
  const library = readLibrary(root);
  const { pages, issues } = readPages(root);
  const names = namesOf(soundRecords(library, 'services'));
  const all = [
    ...library.issues,
    ...issues,
    ...claimCoverage(library),
    ...claimPlaces(library, pages),
    ...decisionIssues(pages),
    ...listIssues(pages),
    ...tierStepIssues(pages),
    ...wordIssues(library, pages, names),
    ...chooserIssues(library, pages),
    ...changeIssues(library, pages),
    ...comparisonIssues(library),
    ...worksheetIssues(root, library),
    ...messageIssues(library, pages),
    ...synonymIssues(library),
    ...architectureIssues(root),
    ...loadIssues(root),
    ...unfinishedIssues(root),
    ...(library.raw.architectures.length > 0 ? staleDrawings(root) : []),
    ...pageIssues(pages, library),
    ...pages.flatMap((page) => [...typedFiguresOf(page, names), ...proseMarkIssues(page)]),
  ];
  return all.sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
}
