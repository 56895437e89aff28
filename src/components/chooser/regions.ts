import { measureIds, type Tree } from '../../model/chooser/index.ts';
import type { Fact } from '../../model/facts/as-of.ts';
import { byRegion, type ByRegion } from '../../model/facts/regions.ts';

/** Of the limits that a tree's answers are set beside, those that are another one by Region. */
export function regionsIn(tree: Tree, all: readonly Fact[]): Readonly<Record<string, ByRegion>> {
  const families = byRegion(all);
  const measured = measureIds(tree).flatMap((id) => families[id] ?? []);
  return Object.fromEntries(
    measured.flatMap((family) => [...Object.values(family.named), family.others].map((id) => [id, family])),
  );
}
