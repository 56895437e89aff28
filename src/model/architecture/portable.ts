import { anchoredEdges, edgeAnchors } from './anchors.ts';
import { kindWords, type EdgeKind } from './kinds.ts';
import type { Architecture, Parts, Sequence } from './types.ts';

/** A stage on one day: parts and lines under their permanent anchors, without where the drawings put them. */
export interface PortableFlow {
  readonly caption: string;
  readonly groups: readonly { readonly id: string; readonly label: string; readonly parent: string | null }[];
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    readonly role: string | null;
    readonly service: string | null;
    readonly group: string | null;
    /** Why it is drawn otherwise than on the slides; null where it is not. */
    readonly ours: string | null;
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly kind: EdgeKind;
    /** Words on the line; null where it is drawn bare. */
    readonly label: string | null;
    /** What passes along lines of this kind, in words. */
    readonly means: string;
    readonly ours: string | null;
  }[];
}

/** A sequence on one day. */
export interface PortableSequence {
  readonly caption: string;
  readonly participants: readonly {
    readonly id: string;
    readonly label: string;
    readonly role: string | null;
    readonly service: string | null;
  }[];
  readonly messages: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly kind: string;
    readonly label: string;
    readonly when: string | null;
  }[];
}

/** A stage as others may take it. Every field is there, so that who reads it needs no defaults. */
export function portableFlow({ caption, groups, nodes, edges }: Architecture): PortableFlow {
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
export function portableSequence({ caption, participants, messages }: Sequence): PortableSequence {
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
export function partsOf({ groups, nodes, edges }: PortableFlow): Parts {
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
