import type { Fact } from '../../model/facts/as-of.ts';

/** Anchor of a figure on the page of its service, where an error message may bear the name of the figure it is about. */
export const rowId = (fact: string): string => `figure-${fact}`;

/** Where a figure in prose leads: to its row on the page of its service, or in the register where it has none. */
export const factPath = ({ id, service }: Pick<Fact, 'id' | 'service'>): `/${string}` =>
  service === undefined ? `/reference/limits/#${id}` : `/services/${service}/#${rowId(id)}`;

/** Id of a figure’s row at the foot of a page, by its number there. */
export const noteId = (number: number): string => `note-${number}`;
