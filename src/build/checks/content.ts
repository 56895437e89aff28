import { namesOf } from '../../model/services/names.ts';
import { plainRef } from '../../schemas/parts.ts';
import { serviceSchema } from '../../schemas/service.ts';
import { architectureIssues, staleDrawings } from '../diagrams/verify.ts';
import { advisorIssues } from './advisors.ts';
import { changeIssues } from './changes.ts';
import { claimCoverage, claimPlaces } from './claims.ts';
import { decisionIssues } from './decisions.ts';
import { typedFiguresOf } from './figures.ts';
import { messageIssues, synonymIssues } from './found-by.ts';
import type { Issue } from './issue.ts';
import { matrixIssues } from './matrices.ts';
import { readPages } from './page-source.ts';
import { pageIssues } from './pages.ts';
import { readLibrary } from './records.ts';
import { wordIssues } from './words.ts';

/** Everything that is wrong with the content below `root`, in the order of files and lines. */
export function checkContent(root: string): Issue[] {
  const library = readLibrary(root);
  const { pages, issues } = readPages(root);
  const names = namesOf(library.raw.services.flatMap(({ data }) => serviceSchema(plainRef).safeParse(data).data ?? []));
  const all = [
    ...library.issues,
    ...issues,
    ...claimCoverage(library),
    ...claimPlaces(library, pages),
    ...decisionIssues(pages, library, names),
    ...wordIssues(library, names),
    ...advisorIssues(library, pages),
    ...changeIssues(library, pages),
    ...matrixIssues(library),
    ...messageIssues(library, pages),
    ...synonymIssues(library),
    ...architectureIssues(root),
    ...(library.raw.architectures.length > 0 ? staleDrawings(root) : []),
    ...pages.flatMap((page) => [...pageIssues(page, pages, library), ...typedFiguresOf(page, names)]),
  ];
  return all.sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
}
