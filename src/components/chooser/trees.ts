import { factIdsOf, treeOf, type Result, type Tree } from '../../model/advisor/index.ts';
import type { AsOf, Fact } from '../../model/facts/as-of.ts';
import { sheetOf } from '../capacity/all-sheets.ts';
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

/** Anchor of a node of the diagram, by day. */
export const nodeAnchor = (number: number, asOf: AsOf): string => `${asOf}-question-${number}`;

/** Addresses of the worksheets that a tree names. */
export const sheetPaths = (tree: Tree): Readonly<Record<string, string>> =>
  Object.fromEntries(
    tree.results.flatMap(({ worksheets }) => worksheets.map(({ id }) => [id, href(sheetOf(id).path)] as const)),
  );
