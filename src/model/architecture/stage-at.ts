import type { AsOf } from '../facts/as-of.ts';
import { anchoredEdges } from './anchors.ts';
import type { Architecture, Edge, Group, Node, Note, Replacement, Sequence, Today } from './types.ts';

const notesAt = (notes: readonly Note[], asOf: AsOf): Note[] =>
  notes.filter(({ only }) => only === undefined || only === asOf);

/** True where the picture of today is another than the talk's. */
export const hasToday = (stage: Pick<Architecture, 'today'> | Pick<Sequence, 'today'>): boolean =>
  stage.today !== undefined;

/**
 * A stage as it is on one of the two days. The record holds the talk's; today's is that with the replacements and
 * patches of its `today` applied. Parts that something else stands for keep their anchors.
 */
export function stageAt(stage: Architecture, asOf: AsOf, replacements: readonly Replacement[]): Architecture {
  const { today, ...talk } = stage;
  const dated = { ...talk, notes: notesAt(stage.notes, asOf) };
  if (asOf === 'talk' || !today) return dated;
  const groups = [...stage.groups, ...today.groups];
  const named = today.replace.flatMap((id) => replacements.find((one) => one.id === id) ?? []);
  const talks: Web = { nodes: stage.nodes, edges: stage.edges };
  const replaced = named.reduce((web, one) => replace(web, one, groups), talks);
  return {
    ...dated,
    ...patch(replaced, today),
    groups,
    caption: today.caption ?? stage.caption,
    place: today.place ?? stage.place,
  };
}

interface Web {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** Puts the replacement in the place of every part of its service; calls from elsewhere go through the entrance. */
function replace({ nodes, edges }: Web, one: Replacement, groups: readonly Group[]): Web {
  const gone = new Set(nodes.filter((node) => node.service === one.id).map((node) => node.id));
  const frame = (group: string | undefined, own?: string): { group?: string } => {
    const id = groups.some((other) => other.id === group) ? group : own;
    return id === undefined ? {} : { group: id };
  };
  const parts = nodes.map(({ group, ...node }): Node => {
    if (!gone.has(node.id)) return group === undefined ? node : { ...node, group };
    const { service, label } = one.part;
    return { ...node, service, label, ...frame(one.part.group, group), ours: one.because };
  });
  const { entrance } = one;
  const called = new Set(edges.filter(({ from, to }) => gone.has(to) && !gone.has(from)).map(({ to }) => to));
  const through = (edge: Edge): Edge => {
    if (gone.has(edge.from)) return { ...edge, kind: one.lines[edge.kind] ?? edge.kind, ...relabelled(edge, one) };
    return entrance && gone.has(edge.to) ? { ...edge, to: entrance.id } : edge;
  };
  if (!entrance || called.size === 0) return { nodes: parts, edges: edges.map(through) };
  const first = nodes.find((node) => called.has(node.id));
  const { group: doorFrame, ...bare } = entrance;
  const door: Node = { ...bare, ...frame(doorFrame, first?.group) };
  const at = parts.findIndex((node) => called.has(node.id));
  const inward = [...called].map((to): Edge => ({ from: entrance.id, to, kind: 'forward', ours: one.because }));
  const moved = edges.map(through);
  const last = moved.findLastIndex((edge) => edge.to === entrance.id);
  return { nodes: parts.toSpliced(at, 0, door), edges: moved.toSpliced(last + 1, 0, ...inward) };
}

/** A line of another kind drops the words that only named the kind it had. */
function relabelled(edge: Edge, one: Replacement): Partial<Edge> {
  if (one.lines[edge.kind] === undefined) return {};
  return { ours: one.because, ...(edge.label === 'VPC connector' ? { label: undefined } : {}) };
}

function patch({ nodes, edges }: Web, today: Today): Web {
  const drop = new Set(today.drop);
  const changed = new Map(today.nodes.map((node) => [node.id, node]));
  const known = new Set(nodes.map((node) => node.id));
  const patched = (node: Node): Node => {
    const { label = node.label, ...rest } = changed.get(node.id) ?? { id: node.id };
    return { ...node, ...rest, label };
  };
  const kept = nodes.filter(({ id }) => !drop.has(id)).map(patched);
  const fresh = today.nodes.filter((node): node is Node => !known.has(node.id) && node.label !== undefined);
  const lines = anchoredEdges(edges)
    .filter(({ anchor, edge }) => !drop.has(anchor) && !drop.has(edge.from) && !drop.has(edge.to))
    .map(({ edge }) => edge);
  return { nodes: [...kept, ...fresh], edges: [...lines, ...today.edges] };
}

/** A sequence as it is on one of the two days. */
export function sequenceAt(sequence: Sequence, asOf: AsOf, replacements: readonly Replacement[]): Sequence {
  const { today, ...talk } = sequence;
  const dated = { ...talk, notes: notesAt(sequence.notes, asOf) };
  if (asOf === 'talk' || !today) return dated;
  const named = new Map(
    replacements.filter(({ id }) => today.replace.includes(id)).map((one) => [one.id, one] as const),
  );
  const participants = sequence.participants.map((participant) => {
    const one = named.get(participant.service ?? '');
    if (!one) return participant;
    const { service, label } = one.part;
    return { ...participant, service, label, ours: one.because };
  });
  return { ...dated, caption: today.caption ?? sequence.caption, participants };
}
