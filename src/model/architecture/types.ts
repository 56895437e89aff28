import type { EdgeKind } from './kinds.ts';

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

export interface Architecture extends Parts {
  readonly id: string;
  readonly letter: string;
  readonly title: string;
  readonly tier: string;
  readonly caption: string;
  readonly order: number;
  readonly slides: readonly string[];
  readonly previous?: string | undefined;
  readonly unshown: readonly string[];
  readonly notes: readonly Note[];
  readonly place: Readonly<Record<Variant, Grid>>;
}

/** Name of a part as prose and tables give it: label, then role in brackets. */
export function fullName({ label, role }: Pick<Node, 'label' | 'role'>): string {
  return role ? `${label} (${role})` : label;
}
