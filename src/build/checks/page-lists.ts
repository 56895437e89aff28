import type { Issue } from '../issue.ts';
import type { PageSource } from './page-source.ts';

const folderOf = ({ id }: PageSource): string => id.split('/').slice(0, -1).join('/');

/**
 * Every calculator is in a list, no two pages of a folder want the same place in theirs, and what can be cited says when it
 * was reviewed.
 */
export function listIssues(pages: readonly PageSource[]): Issue[] {
  const places = new Map<string, PageSource>();
  return pages.flatMap((page): Issue[] => {
    const { id, kind, family, order, reviewed } = page.frontmatter;
    const issues: Issue[] = [];
    if (id !== undefined && reviewed === undefined)
      issues.push({
        file: page.file,
        line: page.frontmatterLine('id'),
        message: 'frontmatter: `reviewed` is missing: the feed and the page of a record name that day',
        fix: 'Enter the day on which the page was last read against its sources, as YYYY-MM-DD',
      });
    if (kind === 'capacity' && id !== undefined && family === undefined)
      issues.push({
        file: page.file,
        line: page.frontmatterLine('kind'),
        message: `frontmatter: ${page.id} has no \`family\`, so that no list of calculators shows it`,
      });
    if (typeof order !== 'number' || order === 0) return issues;
    const place = `${folderOf(page)}/${order}`;
    const first = places.get(place);
    places.set(place, first ?? page);
    if (first)
      issues.push({
        file: page.file,
        line: page.frontmatterLine('order'),
        message: `frontmatter: \`order\`: ${order} is the place of ${first.file}`,
        fix: 'Give each page of a folder its own',
      });
    return issues;
  });
}
