import { diagramOf, nodesOf, type Tree } from '../../model/chooser/index.ts';
import { plainAt } from '../../model/chooser/plain.ts';
import type { AsOf, Fact } from '../../model/facts/as-of.ts';
import { factsOfComparison } from '../../model/comparison/cells.ts';
import { answerKey } from '../../model/comparison/compare.ts';
import type { Comparison } from '../../model/comparison/types.ts';
import { chooserOf, nodeAnchor, partPath } from '../records/choosers.ts';
import { record } from '../library.ts';

/** A comparison table with what its page needs around it. */
export interface Table {
  readonly matrix: Comparison;
  /** Ids of all facts that it prints: their places are the numbers of their notes. */
  readonly notes: readonly string[];
  readonly factOf: (id: string) => Fact | undefined;
  /** What an answer is compared by, as of a day. */
  readonly keyOf: Readonly<Record<AsOf, (is: string) => string>>;
  /** Where the chooser asks a question first; undefined where no path asks it today. */
  readonly questionPath: (id: string) => string | undefined;
}

/** The first place of each question among the paths of today. */
function placesOf(tree: Tree): ReadonlyMap<string, string> {
  const asks = nodesOf(diagramOf(tree, 'today')).flatMap((node) => node.question ?? []);
  return new Map(
    asks.map(({ id }, i) => [id, `${partPath(tree, 'tree')}#${nodeAnchor(i + 1, 'today')}`] as const).reverse(),
  );
}

/** The table with this id. Its faults have stopped the build before. */
export async function tableOf(id: string): Promise<Table> {
  const matrix = await record('comparisons', id);
  const notes = factsOfComparison(matrix);
  const [facts, { tree }] = await Promise.all([
    Promise.all(notes.map((fact) => record('facts', fact))),
    chooserOf(matrix.chooser),
  ]);
  const factById = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]));
  const factOf = (fact: string) => factById.get(fact);
  const places = placesOf(tree);
  const key = (asOf: AsOf) => {
    const plain = plainAt(asOf, factOf);
    return answerKey(asOf, factOf, (words) => plain.words(words));
  };
  return {
    matrix,
    notes,
    factOf,
    keyOf: { talk: key('talk'), today: key('today') },
    questionPath: (question) => places.get(question),
  };
}
