import type { FlowJson, SequenceJson } from '../../schemas/published/stage.ts';
import { anchoredEdges, edgeAnchors } from './anchors.ts';
import { kindWords } from './kinds.ts';
import type { Architecture, Parts, Sequence } from './types.ts';

/** A stage as others may take it. Every field is there, so that who reads it needs no defaults. */
export function flowJson({ caption, groups, nodes, edges }: Architecture): FlowJson {
  return {
    caption,
    groups: groups.map(({ id, label, parent }) => ({ id, label, parent: parent ?? null })),
    nodes: nodes.map(({ id, label, role, service, group, ours }) => ({
      id,
      label,
      role: role ?? null,
      service: service ?? null,
      group: group ?? null,
      ours: ours ?? null,
    })),
    edges: anchoredEdges(edges).map(({ anchor, edge: { from, to, kind, label, ours } }) => ({
      id: anchor,
      from,
      to,
      kind,
      label: label ?? null,
      means: kindWords[kind].name,
      ours: ours ?? null,
    })),
  };
}

/** A sequence as others may take it. */
export function sequenceJson({ caption, participants, messages }: Sequence): SequenceJson {
  const anchors = edgeAnchors(messages);
  return {
    caption,
    participants: participants.map(({ id, label, role, service }) => ({
      id,
      label,
      role: role ?? null,
      service: service ?? null,
    })),
    messages: messages.map(({ from, to, kind, label, when }, i) => ({
      id: anchors[i] ?? '',
      from,
      to,
      kind,
      label,
      when: when ?? null,
    })),
  };
}

const or = <T>(value: T | null): T | undefined => value ?? undefined;

/** The way back: parts and lines that can be compared. */
export function partsOf({ groups, nodes, edges }: FlowJson): Parts {
  return {
    groups: groups.map(({ id, label, parent }) => ({ id, label, parent: or(parent) })),
    nodes: nodes.map(({ id, label, role, service, group, ours }) => ({
      id,
      label,
      role: or(role),
      service: or(service),
      group: or(group),
      ours: or(ours),
    })),
    edges: edges.map(({ from, to, kind, label, ours }) => ({ from, to, kind, label: or(label), ours: or(ours) })),
  };
}
