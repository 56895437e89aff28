import type { Chooser, Result } from './types.ts';

/** A tree as something that it names sees it: whether the tree is about that, and the results that name it. */
export interface Ending {
  readonly tree: Pick<Chooser, 'id' | 'title'>;
  /** True where the whole tree decides it, and not only single results of it. */
  readonly about: boolean;
  readonly results: readonly Pick<Result, 'id' | 'title'>[];
}

const endings = (
  trees: readonly Chooser[],
  isAbout: (tree: Chooser) => boolean,
  names: (result: Result) => boolean,
): readonly Ending[] =>
  trees
    .map((tree) => ({ tree, about: isAbout(tree), results: tree.results.filter(names) }))
    .filter(({ about, results }) => about || results.length > 0);

/** Trees that are about a decision or end in it. */
export const endingsIn = (decision: string, trees: readonly Chooser[]): readonly Ending[] =>
  endings(
    trees,
    (tree) => tree.decision === decision,
    (result) => result.decision === decision,
  );

/** Trees whose results are built with a service, alone or as one of several parts. */
export const endingsWith = (service: string, trees: readonly Chooser[]): readonly Ending[] =>
  endings(
    trees,
    () => false,
    ({ services, parts }) => services.includes(service) || parts.some((part) => part.service === service),
  );
