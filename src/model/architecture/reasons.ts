import { anchoredEdges, edgeAnchors } from './anchors.ts';
import { compareStages } from './compare.ts';
import type { Architecture, Change, Edge, Parts } from './types.ts';

/** A difference for which no record gives a reason. */
export interface Unexplained {
  /** Anchor of the part or connection. */
  readonly anchor: string;
  readonly what: 'added' | 'removed' | 'changed';
}

/**
 * Parts and connections that differ between two stages without a reason. A connection of a part that came, went or
 * changed shares the reason of that part; a part that one picture only leaves out needs none.
 */
export function unexplained(before: Architecture, after: Architecture, changes: readonly Change[]): Unexplained[] {
  const { nodes, edges } = compareStages(before, after);
  const given = new Set(changes.flatMap(({ parts }) => parts));
  const part = (what: Unexplained['what'], anchor: string): Unexplained => ({ anchor, what });
  const parts = [
    ...nodes.added.map(({ id }) => part('added', id)),
    ...nodes.removed.map(({ id }) => part('removed', id)),
    ...nodes.changed.map(({ id }) => part('changed', id)),
  ];
  const touched = new Set(parts.map(({ anchor }) => anchor));
  const alone = ({ from, to }: Edge): boolean => !touched.has(from) && !touched.has(to);
  const named = (stage: Parts, edge: Edge): string =>
    anchoredEdges(stage.edges).find(({ edge: one }) => one.from === edge.from && one.to === edge.to)?.anchor ?? '';
  const lines = [
    ...edges.added.filter(alone).map((edge) => part('added', named(after, edge))),
    ...edges.removed.filter(alone).map((edge) => part('removed', named(before, edge))),
    ...edges.changed.filter(({ after: edge }) => alone(edge)).map(({ id }) => part('changed', id)),
  ];
  return [...parts, ...lines].filter(({ anchor }) => !given.has(anchor));
}

/** Every anchor of a stage: parts, frames, connections. */
export function anchorsOf({ nodes, groups, edges }: Parts): Set<string> {
  return new Set([...nodes.map(({ id }) => id), ...groups.map(({ id }) => id), ...edgeAnchors(edges)]);
}
