import { measureIds, factIdsOf, treeOf, type Result, type Tree } from '../../model/advisor/index.ts';
import type { AsOf, Fact } from '../../model/facts/as-of.ts';
import type { Limit } from '../../model/worksheet/sheet.ts';
import { sheetOf } from '../capacity/all-sheets.ts';
import { limitsOf } from '../capacity/limits.ts';
import { record } from '../library.ts';
import { href } from '../site/href.ts';

/** A tree with the facts that it prints. */
export interface Chooser {
  readonly tree: Tree;
  readonly facts: readonly Fact[];
}

/** The tree with this id, ready to be walked. Its faults have stopped the build before. */
export async function chooserOf(id: string): Promise<Chooser> {
  const advisor = await record('advisors', id);
  const facts = await Promise.all(factIdsOf(advisor).map((fact) => record('facts', fact)));
  const { tree } = treeOf(advisor, (fact) => facts.find((one) => one.id === fact));
  return { tree, facts };
}

/** Where a tree's page shows it: below the section, by its id. */
export const chooserPath = ({ id }: Pick<Tree, 'id'>): string => href(`/choose/${id}/`);

/** Anchor of a result on its tree's page. */
export const resultAnchor = ({ id }: Pick<Result, 'id'>): string => `result-${id}`;

/** Name of the file that holds the picture of a tree on a day. */
export const pictureFile = (id: string, asOf: AsOf): string => `${id}-${asOf}`;

/** Anchor of a node of the diagram, by day. */
export const nodeAnchor = (number: number, asOf: AsOf): string => `${asOf}-question-${number}`;

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
export async function limitsAtNumbers({ tree, facts }: Chooser): Promise<Readonly<Record<string, Limit>>> {
  const filled = tree.results.flatMap(({ worksheets }) =>
    worksheets.filter(({ fields }) => Object.keys(fields).length > 0).map(({ id }) => sheetOf(id)),
  );
  const beside = measureIds(tree);
  const named = Object.fromEntries(facts.filter(({ id }) => beside.includes(id)).map(({ id }) => [id, id]));
  const all = await Promise.all([...new Set(filled), { id: tree.id, limits: named }].map(limitsOf));
  return Object.assign({}, ...all) as Readonly<Record<string, Limit>>;
}
