import type { Architecture, Node, Replacement } from '../../schemas/architecture.ts';
import type { Sequence } from '../../schemas/sequence.ts';

export type { Architecture, Node, Replacement, Sequence };
export type Group = Architecture['groups'][number];
export type Edge = Architecture['edges'][number];
export type Note = Architecture['notes'][number];

/** Why parts came, went or changed, against the stage before or against the day of the talk. */
export type Change = Architecture['changes'][number];

/** Where the parts of a drawing stand, by how it lies. */
export type Variant = keyof Architecture['place'];

/** Rows of cells, each an id or `.`. */
export type Grid = Architecture['place'][Variant];

/** The parts of a stage, apart from its words: what two stages can be compared by. */
export type Parts = Pick<Architecture, 'groups' | 'nodes' | 'edges'>;

/** What is otherwise today; everything not named stays as in the talk. */
export type Today = NonNullable<Architecture['today']>;
export type Message = Sequence['messages'][number];

/** Title of a drawing; a system that is no stage of the talk has no letter. */
export const titleOf = ({ letter, title }: { readonly letter: string; readonly title: string }): string =>
  letter === '' ? title : `Stage ${letter}: ${title}`;

/** Name of a part as prose and tables give it: label, then role in brackets. */
export function fullName({ label, role }: Pick<Node, 'label' | 'role'>): string {
  return role ? `${label} (${role})` : label;
}
