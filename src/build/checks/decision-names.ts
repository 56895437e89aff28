import type { RawRecord } from '../records/read.ts';
import { nearest, type Issue } from '../issue.ts';
import type { PageSource } from './page-source.ts';

/** Ids of the decisions that have a record. */
export const decisionIds = (pages: readonly PageSource[]): ReadonlySet<string> =>
  new Set(
    pages
      .filter(({ frontmatter }) => frontmatter['kind'] === 'decision')
      .map(({ frontmatter }) => String(frontmatter['id'])),
  );

/** A decision that a record names, with the place of the name. */
export type NamedDecision = readonly [id: string, at: readonly PropertyKey[]];

/** Decisions that a record names and that do not exist, each with the nearest that does. */
export function unknownDecisions(
  record: RawRecord,
  named: readonly NamedDecision[],
  known: ReadonlySet<string>,
): readonly Issue[] {
  return named.flatMap(([id, at]) => {
    if (known.has(id)) return [];
    const near = nearest(id, known);
    return [
      {
        file: record.file,
        line: record.lineOf(at),
        message: `${record.id}: no decision record is called “${id}”`,
        ...(near ? { fix: `Did you mean “${near}”?` } : {}),
      },
    ];
  });
}
