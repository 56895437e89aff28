import type { Issue } from '../issue.ts';
import { attributeOf, componentsOf, lineOf, type PageSource } from './page-source.ts';
import type { Library } from './records.ts';

/** The bullet lines of the notes, first and last. */
const lines = { first: 3, last: 77 } as const;

const claimId = (line: number): string => `N-${String(line).padStart(2, '0')}`;

/** Every bullet line of the notes has its claim, and no claim speaks of a line that is none. */
export function claimCoverage(library: Library): Issue[] {
  const known = library.ids.claims;
  const wanted = Array.from({ length: lines.last - lines.first + 1 }, (_, i) => claimId(lines.first + i));
  const missing = wanted
    .filter((id) => !known.has(id))
    .map((id) => ({
      file: 'src/content/claims',
      message: `line ${Number(id.slice(2))} of the notes has no claim`,
      fix: `Add ${id} to the file of its tier`,
    }));
  const surplus = library.raw.claims
    .filter(({ id }) => !wanted.includes(id))
    .map((claim) => ({
      file: claim.file,
      line: claim.lineOf(['id']),
      message: `${claim.id} stands for no bullet line of the notes`,
      fix: `The lines run from ${lines.first} to ${lines.last}`,
    }));
  return [...missing, ...surplus];
}

/** Lists carry every claim, and a decision names its claims itself. */
const namesItsOwn = (id: string): boolean => /^(?:reference|decisions)(?:\/|$)/.test(id);

/** A claim and the pages that carry it name each other. */
export function claimPlaces(library: Library, pages: readonly PageSource[]): Issue[] {
  const carried = new Map<string, Map<string, number>>();
  for (const page of pages) {
    for (const node of componentsOf(page)) {
      const id = node.name === 'Claim' || node.name === 'Corrected' ? attributeOf(node, 'id') : undefined;
      if (id) carried.set(id, (carried.get(id) ?? new Map<string, number>()).set(page.id, lineOf(node)));
    }
  }
  const byId = new Map(pages.map((page) => [page.id, page]));
  return library.raw.claims.flatMap((claim): Issue[] => {
    const named = Array.isArray(claim.data['pages']) ? claim.data['pages'].map(String) : [];
    const found = carried.get(claim.id) ?? new Map<string, number>();
    const at = (i: number) => ({ file: claim.file, line: claim.lineOf(['pages', i]) });
    const absent = named.flatMap((page, i): Issue[] => {
      if (!byId.has(page)) return [{ ...at(i), message: `${claim.id} names the page “${page}”, which does not exist` }];
      if (found.has(page)) return [];
      const message = `${claim.id} names the page “${page}”, which does not have it`;
      return [{ ...at(i), message, fix: `Put <Claim id="${claim.id}" /> there, or take the page out` }];
    });
    const unnamed = [...found].flatMap(([page, line]): Issue[] => {
      if (named.includes(page) || namesItsOwn(page)) return [];
      const message = `${claim.id} is on this page, but its record does not name “${page}”`;
      return [{ file: byId.get(page)?.file ?? page, line, message, fix: `Add it to \`pages\` in ${claim.file}` }];
    });
    return [...absent, ...unnamed];
  });
}
