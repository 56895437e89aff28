import type { AsOf } from '../facts/as-of.ts';
import type { EdgeKind, MessageKind, SignName } from './kinds.ts';

export interface Group {
  readonly id: string;
  readonly label: string;
  readonly parent?: string | undefined;
  readonly ours?: string | undefined;
}

export interface Node {
  /** Permanent anchor: `aurora-writer`. */
  readonly id: string;
  readonly service?: string | undefined;
  /** Where the part leads that is no service: an address from the site's root. */
  readonly page?: string | undefined;
  /** Sign of a part that is no service; people without it. */
  readonly sign?: SignName | undefined;
  readonly label: string;
  readonly role?: string | undefined;
  readonly group?: string | undefined;
  readonly ours?: string | undefined;
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  readonly label?: string | undefined;
  readonly ours?: string | undefined;
}

export interface Note {
  readonly text: string;
  readonly ours: boolean;
  /** Services that the note names though the picture has none of them. */
  readonly names?: readonly string[] | undefined;
  /** The day it speaks of, where it is not true of both. */
  readonly only?: AsOf | undefined;
}

/** Why parts came, went or changed, against the stage before or against the day of the talk. */
export interface Change {
  /** Anchors of parts and connections; a connection of a part that came or went shares that part's reason. */
  readonly parts: readonly string[];
  readonly because: string;
  /** The decisions that it carries out. */
  readonly decisions?: readonly string[] | undefined;
}

/** Rows of cells, each an id or `.`. */
export type Grid = readonly (readonly string[])[];

export type Variant = 'wide' | 'tall';

/** The parts of a stage, apart from its words: what two stages can be compared by. */
export interface Parts {
  readonly groups: readonly Group[];
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** A part by its id, with the fields that change; one that is new has all it needs. */
export type NodePatch = Pick<Node, 'id'> & { readonly [Field in Exclude<keyof Node, 'id'>]?: Node[Field] | undefined };

/** What is otherwise today; everything not named stays as in the talk. */
export interface Today {
  readonly caption?: string | undefined;
  /** Services whose parts something else stands for today, by their record among the replacements. */
  readonly replace: readonly string[];
  /** Anchors of parts and connections that are left out. */
  readonly drop: readonly string[];
  readonly groups: readonly Group[];
  /** Fields of parts that change, and whole parts that are new. */
  readonly nodes: readonly NodePatch[];
  readonly edges: readonly Edge[];
  readonly changes: readonly Change[];
  readonly place?: Readonly<Record<Variant, Grid>> | undefined;
}

export interface Architecture extends Parts {
  readonly id: string;
  readonly letter: string;
  readonly title: string;
  readonly tier: string;
  readonly caption: string;
  readonly order: number;
  readonly slides: readonly string[];
  readonly previous?: string | undefined;
  /** The stage of which this one shows a part from close by. */
  readonly detailOf?: string | undefined;
  readonly unshown: readonly string[];
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
  readonly place: Readonly<Record<Variant, Grid>>;
  readonly today?: Today | undefined;
}

/** What stands in a picture of today where the talk has a service that a newcomer can no longer start with. */
export interface Replacement {
  /** Id of the service that is replaced. */
  readonly id: string;
  readonly because: string;
  /** The decisions that it carries out. */
  readonly decisions?: readonly string[] | undefined;
  /** What takes its place, under the same anchor. */
  readonly part: Pick<Node, 'service' | 'label' | 'group'>;
  /** What calls from elsewhere reach before it. */
  readonly entrance?: Node | undefined;
  /** Kinds of connections that leave the part and are otherwise today. */
  readonly lines: Readonly<Partial<Record<EdgeKind, EdgeKind>>>;
}

export type Participant = Omit<Node, 'group'>;

export interface Message {
  readonly from: string;
  readonly to: string;
  readonly kind: MessageKind;
  readonly label: string;
  /** The condition under which it happens: `on a miss`. Neighbours with the same words share one frame. */
  readonly when?: string | undefined;
  readonly ours?: string | undefined;
}

/** Who says what to whom, in order. */
export interface Sequence {
  readonly id: string;
  readonly letter: string;
  readonly title: string;
  readonly tier: string;
  readonly caption: string;
  readonly order: number;
  readonly slides: readonly string[];
  readonly detailOf?: string | undefined;
  readonly notes: readonly Note[];
  readonly participants: readonly Participant[];
  readonly messages: readonly Message[];
  readonly today?: Pick<Today, 'caption' | 'replace'> | undefined;
}

/** Name of a part as prose and tables give it: label, then role in brackets. */
export function fullName({ label, role }: Pick<Node, 'label' | 'role'>): string {
  return role ? `${label} (${role})` : label;
}
