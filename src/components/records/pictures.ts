import { hasToday, sequenceAt, stageAt } from '../../model/architecture/stage-at.ts';
import type { Architecture, Sequence } from '../../model/architecture/types.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import { record, records } from '../library.ts';

/** A stage, or a sequence, whichever bears the id. */
export type Picture =
  { readonly kind: 'flow'; readonly of: Architecture } | { readonly kind: 'sequence'; readonly of: Sequence };

/** Every picture in the order of the talk. */
export async function pictures(): Promise<Picture[]> {
  const flows = (await records('architectures')).map((of): Picture => ({ kind: 'flow', of }));
  const talks = (await records('sequences')).map((of): Picture => ({ kind: 'sequence', of }));
  return [...flows, ...talks].sort((a, b) => a.of.order - b.of.order);
}

/** The picture that bears the id. @throws where none does */
export async function pictureOf(id: string): Promise<Picture> {
  const found = (await pictures()).find(({ of }) => of.id === id);
  if (!found) throw new Error(`no stage and no sequence bears the id “${id}”`);
  return found;
}

/** The days for which a picture is drawn: the talk's, and today where something is otherwise. */
export const daysOf = ({ of }: Picture): AsOf[] => (hasToday(of) ? ['talk', 'today'] : ['talk']);

/** A stage on one of the two days. */
export async function stageOn(id: string, asOf: AsOf): Promise<Architecture> {
  return stageAt(await record('architectures', id), asOf, await records('replacements'));
}

/** The services a picture holds, on whichever day. */
export async function servicesOf(picture: Picture): Promise<Set<string>> {
  const { kind, of } = picture;
  const held = await Promise.all(
    daysOf(picture).map(async (asOf) =>
      kind === 'flow'
        ? (await stageOn(of.id, asOf)).nodes
        : sequenceAt(of, asOf, await records('replacements')).participants,
    ),
  );
  return new Set(held.flat().flatMap(({ service }) => service ?? []));
}
