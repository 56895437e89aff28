import {
  portableFlow,
  portableSequence,
  type PortableFlow,
  type PortableSequence,
} from '../../model/architecture/portable.ts';
import { sequenceAt } from '../../model/architecture/stage-at.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import { days } from '../../model/facts/as-of.ts';
import { records } from '../library.ts';
import { href } from '../site/href.ts';
import { daysOf, stageOn, type Picture } from './pictures.ts';

/**
 * The model of a picture as JSON. `talk` is the picture of the talk's day; `today` is null where it still holds.
 * The shape is described at /architectures/#json; `version` moves when a field goes or changes its meaning.
 */
export interface PortablePicture {
  readonly version: 1;
  readonly id: string;
  readonly letter: string;
  readonly title: string;
  readonly kind: 'flow' | 'sequence';
  readonly tier: string;
  readonly url: string;
  readonly slides: readonly string[];
  readonly previous: string | null;
  readonly detailOf: string | null;
  /** Parts that go on existing but are left out of the picture. */
  readonly unshown: readonly string[];
  /** Why parts came, went or changed against the stage before. */
  readonly changes: readonly {
    readonly parts: readonly string[];
    readonly because: string;
    /** The decisions that the change carries out. */
    readonly decisions: readonly string[];
  }[];
  readonly days: Readonly<Record<AsOf, string>>;
  readonly talk: PortableFlow | PortableSequence;
  readonly today: PortableFlow | PortableSequence | null;
}

/** @param site where the site is published, so that `url` is a whole address */
export async function portablePicture(picture: Picture, site: URL | undefined): Promise<PortablePicture> {
  const { kind, of } = picture;
  const on = async (asOf: AsOf): Promise<PortableFlow | PortableSequence> =>
    kind === 'flow'
      ? portableFlow(await stageOn(of.id, asOf))
      : portableSequence(sequenceAt(of, asOf, await records('replacements')));
  return {
    version: 1,
    id: of.id,
    letter: of.letter,
    title: of.title,
    kind,
    tier: of.tier,
    url: new URL(href(`/architectures/${of.id}/`), site).href,
    slides: of.slides,
    previous: kind === 'flow' ? (of.previous ?? null) : null,
    detailOf: of.detailOf ?? null,
    unshown: kind === 'flow' ? of.unshown : [],
    changes:
      kind === 'flow' ? of.changes.map(({ parts, because, decisions = [] }) => ({ parts, because, decisions })) : [],
    days,
    talk: await on('talk'),
    today: daysOf(picture).includes('today') ? await on('today') : null,
  };
}
