import {
  endingsIn,
  endingsWith,
  factIdsOf,
  treeOf,
  type Ending,
  type Result,
  type Tree,
} from '../../model/chooser/index.ts';
import type { AsOf, Fact } from '../../model/facts/as-of.ts';
import { record, records } from '../library.ts';
import { href } from '../site/href.ts';
import { readingOrder } from './pages.ts';

/** A tree with the facts that it prints. */
export interface Chooser {
  readonly tree: Tree;
  readonly facts: readonly Fact[];
}

/** The tree with this id, ready to be walked. Its faults have stopped the build before. */
export async function chooserOf(id: string): Promise<Chooser> {
  const chooser = await record('choosers', id);
  const facts = await Promise.all(factIdsOf(chooser).map((fact) => record('facts', fact)));
  const { tree } = treeOf(chooser, (fact) => facts.find((one) => one.id === fact));
  return { tree, facts };
}

/** Where a tree's page shows it: below the section, by its id. */
export const chooserPath = ({ id }: Pick<Tree, 'id'>): string => href(`/choose/${id}/`);

/** Anchor of a result on the page of all results. */
export const resultAnchor = ({ id }: Pick<Result, 'id'>): string => `result-${id}`;

/** Name of the file that holds the picture of a tree on a day. */
export const pictureFile = (id: string, asOf: AsOf): string => `${id}-${asOf}`;

/** What a chooser has besides its questions, each on a page of its own. */
export const chooserParts = ['tree', 'results', 'cases', 'proof'] as const;
export type ChooserPart = (typeof chooserParts)[number];

/** Where one of them is. */
export const partPath = (tree: Pick<Tree, 'id'>, part: ChooserPart): string => `${chooserPath(tree)}${part}/`;

/** Where all is said of a result. */
export const resultPath = (tree: Pick<Tree, 'id'>, result: Pick<Result, 'id'>): string =>
  `${partPath(tree, 'results')}#${resultAnchor(result)}`;

/** Name of a chooser in lists: the title of its page. */
export async function chooserName(id: string): Promise<string> {
  const page = (await readingOrder()).find((one) => one.id === `choose/${id}`);
  return page?.data.title ?? id;
}

/** One page of a kind for each chooser, as static paths. */
export async function chooserPaths(): Promise<{ params: { tree: string }; props: { id: string; name: string } }[]> {
  const trees = await records('choosers');
  return Promise.all(
    trees.map(async ({ id }) => ({ params: { tree: id }, props: { id, name: await chooserName(id) } })),
  );
}

/** Choosers that are about a decision, or end in it. */
export const choosersOf = async (decision: string): Promise<readonly Ending[]> =>
  endingsIn(decision, await records('choosers'));

/** Choosers that lead to a service. */
export const choosersWith = async (service: string): Promise<readonly Ending[]> =>
  endingsWith(service, await records('choosers'));

/** Anchor of a node of the diagram, by day. */
export const nodeAnchor = (number: number, asOf: AsOf): string => `${asOf}-question-${number}`;
