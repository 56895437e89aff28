import { anchoredEdges } from './anchors.ts';
import type { Architecture, Edge, Group, Node, Parts } from './types.ts';

export interface Changed<T> {
  readonly id: string;
  readonly before: T;
  readonly after: T;
}

export interface PartDiff<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly Changed<T>[];
}

/** What turns one stage into another. */
export interface StageDiff {
  readonly groups: PartDiff<Group>;
  readonly nodes: PartDiff<Node>;
  readonly edges: PartDiff<Edge>;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((part) => [part.id, part]));

const byAnchor = (edges: readonly Edge[]): Map<string, Edge> =>
  new Map(anchoredEdges(edges).map(({ anchor, edge }) => [anchor, edge]));

const same = <T extends object>(a: T, b: T): boolean => {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof T>;
  return [...fields].every((field) => a[field] === b[field]);
};

function compare<T extends object>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): PartDiff<T> {
  const changed: Changed<T>[] = [];
  for (const [id, now] of after) {
    const then = before.get(id);
    if (then && !same(then, now)) changed.push({ id, before: then, after: now });
  }
  return {
    added: [...after].filter(([id]) => !before.has(id)).map(([, part]) => part),
    removed: [...before].filter(([id]) => !after.has(id)).map(([, part]) => part),
    changed,
  };
}

/** Compares two stages part by part: nodes and groups by id, edges by anchor. */
export function diffStages(before: Parts, after: Parts): StageDiff {
  return {
    groups: compare(byId(before.groups), byId(after.groups)),
    nodes: compare(byId(before.nodes), byId(after.nodes)),
    edges: compare(byAnchor(before.edges), byAnchor(after.edges)),
  };
}

/**
 * Ids of the parts that are new against the stage before, which may leave parts out of its picture without losing
 * them. Nothing is new in a stage that has none before it.
 */
export function newNodes(stage: Architecture, previous: Architecture | undefined): Set<string> {
  if (!previous) return new Set();
  const known = new Set([...previous.nodes.map((node) => node.id), ...previous.unshown]);
  return new Set(stage.nodes.map((node) => node.id).filter((id) => !known.has(id)));
}

/** Ids of the parts that the stage before has and this one has given up, not merely left out of its picture. */
export function goneNodes(stage: Architecture, previous: Architecture | undefined): string[] {
  const kept = new Set([...stage.nodes.map((node) => node.id), ...stage.unshown]);
  return (previous?.nodes ?? []).map((node) => node.id).filter((id) => !kept.has(id));
}
