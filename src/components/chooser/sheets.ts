import { measureIds, type Tree } from '../../model/chooser/index.ts';
import type { Limit } from '../../model/worksheet/limit.ts';
import { sheetOf } from '../records/all-sheets.ts';
import { limitsOf } from '../records/limits.ts';
import { href } from '../site/href.ts';
import type { Chooser } from '../records/choosers.ts';

/** A worksheet as a chooser leads to it. */
export interface SheetAt {
  readonly href: string;
  /** Name of its record, by which the browser loads it. */
  readonly module: string;
}

/** The worksheets that a tree's results name, by id. */
export const sheetsAt = (tree: Tree): Readonly<Record<string, SheetAt>> =>
  Object.fromEntries(
    tree.results.flatMap(({ worksheets }) =>
      worksheets.map(({ id }) => {
        const { path } = sheetOf(id);
        return [id, { href: href(path), module: path.split('/')[2] ?? '' }] as const;
      }),
    ),
  );

/** The limits that are counted with at a reader's numbers: those of filled worksheets, and those set beside an answer. */
export async function limitsAtNumbers(
  { tree, facts }: Chooser,
  regional: readonly string[],
): Promise<Readonly<Record<string, Limit>>> {
  const filled = tree.results.flatMap(({ worksheets }) =>
    worksheets.filter(({ shows }) => Object.keys(shows).length > 0).map(({ id }) => sheetOf(id)),
  );
  const beside = measureIds(tree).filter((id) => facts.some((fact) => fact.id === id));
  const named = Object.fromEntries([...beside, ...regional].map((id) => [id, id]));
  const all = await Promise.all([...new Set(filled), { id: tree.id, limits: named }].map(limitsOf));
  return Object.assign({}, ...all) as Readonly<Record<string, Limit>>;
}
