import { diffStages, type PartDiff } from './diff.ts';
import { anchoredEdges } from './anchors.ts';
import { kindWords } from './kinds.ts';
import type { Architecture, Edge, Group, Node, Parts } from './types.ts';

/** What became of a part from one stage to another. */
export type Sign = 'added' | 'removed' | 'changed';

/** What a reader can tell two stages apart by. */
export interface Comparison {
  readonly groups: PartDiff<Group>;
  readonly nodes: PartDiff<Node>;
  readonly edges: PartDiff<Edge>;
  /** Parts that the later picture leaves out although they go on existing, and those it shows again. */
  readonly leftOut: readonly Node[];
  readonly shownAgain: readonly Node[];
}

/** Words on a line that only name its kind say nothing more than a bare line does. */
const wordsOn = ({ kind, label }: Edge): string | undefined => (label === kindWords[kind].name ? undefined : label);

/** Parts without the remarks beside them: why a part is drawn as it is does not make it another part. */
function bare({ groups, nodes, edges }: Parts): Parts {
  return {
    groups: groups.map(({ id, label, parent }) => ({ id, label, parent })),
    nodes: nodes.map(({ id, service, label, role, group }) => ({ id, service, label, role, group })),
    edges: edges.map((edge) => ({ from: edge.from, to: edge.to, kind: edge.kind, label: wordsOn(edge) })),
  };
}

/**
 * What turns the picture of one stage into that of another. A part that one of them only leaves out of its picture is
 * neither added nor removed, and neither are the edges that lead to it.
 */
export function compareStages(before: Architecture, after: Architecture): Comparison {
  const { groups, nodes, edges } = diffStages(bare(before), bare(after));
  const isOut = (node: Node): boolean => after.unshown.includes(node.id);
  const wasOut = (node: Node): boolean => before.unshown.includes(node.id);
  const aside = new Set([...nodes.removed.filter(isOut), ...nodes.added.filter(wasOut)].map(({ id }) => id));
  const counts = ({ from, to }: Edge): boolean => !aside.has(from) && !aside.has(to);
  return {
    groups,
    nodes: {
      added: nodes.added.filter((node) => !wasOut(node)),
      removed: nodes.removed.filter((node) => !isOut(node)),
      changed: nodes.changed,
    },
    edges: { added: edges.added.filter(counts), removed: edges.removed.filter(counts), changed: edges.changed },
    leftOut: nodes.removed.filter(isOut),
    shownAgain: nodes.added.filter(wasOut),
  };
}

/** True where a reader would find the two pictures to have the same parts. */
export function isSame({ groups, nodes, edges, leftOut, shownAgain }: Comparison): boolean {
  return [groups, nodes, edges].every(
    ({ added, removed, changed }) =>
      added.length + removed.length + changed.length + leftOut.length + shownAgain.length === 0,
  );
}

/** The sign that each part of the later picture carries, by anchor: parts, frames and edges share one name space. */
export function signsOn(after: Parts, { groups, nodes, edges }: Comparison): Map<string, Sign> {
  const signs = new Map<string, Sign>();
  for (const { added, changed } of [groups, nodes]) {
    for (const { id } of added) signs.set(id, 'added');
    for (const { id } of changed) signs.set(id, 'changed');
  }
  const line = (edge: Edge): string => JSON.stringify([edge.from, edge.to, edge.kind, wordsOn(edge)]);
  const added = new Set(edges.added.map(line));
  for (const { anchor, edge } of anchoredEdges(after.edges)) if (added.has(line(edge))) signs.set(anchor, 'added');
  for (const { id } of edges.changed) signs.set(id, 'changed');
  return signs;
}
