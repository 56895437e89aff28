import {
  endingsIn,
  endingsWith,
  factIdsOf,
  treeOf,
  type Ending,
  type Result,
  type Tree,
} from '../../model/advisor/index.ts';
import type { AsOf, Fact } from '../../model/facts/as-of.ts';
import { record, records } from '../library.ts';
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

/** Where a result stands on its tree's page. */
export const resultPath = (tree: Pick<Tree, 'id'>, result: Pick<Result, 'id'>): string =>
  `${chooserPath(tree)}#${resultAnchor(result)}`;

/** Choosers that are about a decision, or end in it. */
export const choosersOf = async (decision: string): Promise<readonly Ending[]> =>
  endingsIn(decision, await records('advisors'));

/** Choosers that lead to a service. */
export const choosersWith = async (service: string): Promise<readonly Ending[]> =>
  endingsWith(service, await records('advisors'));

/** Anchor of a node of the diagram, by day. */
export const nodeAnchor = (number: number, asOf: AsOf): string => `${asOf}-question-${number}`;
