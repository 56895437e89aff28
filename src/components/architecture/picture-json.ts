import { flowJson, sequenceJson } from '../../model/architecture/json.ts';
import { sequenceAt } from '../../model/architecture/stage-at.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import type { StageJson } from '../../schemas/published/stage.ts';
import { earlierHeadingOf } from '../data/publish.ts';
import { urlOf } from '../data/url-of.ts';
import { records } from '../library.ts';
import { daysOf, stageOn, type Picture } from '../records/pictures.ts';

/**
 * The model of a picture as JSON. The shape is described at /architectures/#json.
 * @param site where the site is published, so that `url` is a whole address
 */
export async function pictureJson(picture: Picture, site: URL | undefined): Promise<StageJson> {
  const { kind, of } = picture;
  const on = async (asOf: AsOf): Promise<StageJson['talk']> =>
    kind === 'flow'
      ? flowJson(await stageOn(of.id, asOf))
      : sequenceJson(sequenceAt(of, asOf, await records('replacements')));
  return {
    ...earlierHeadingOf('stage', site),
    id: of.id,
    letter: of.letter,
    title: of.title,
    kind,
    tier: of.tier,
    url: urlOf({ kind: 'stage', id: of.id }, site),
    slides: of.slides,
    previous: kind === 'flow' ? (of.previous ?? null) : null,
    detailOf: of.detailOf ?? null,
    unshown: kind === 'flow' ? of.unshown : [],
    changes: kind === 'flow' ? of.changes : [],
    talk: await on('talk'),
    today: daysOf(picture).includes('today') ? await on('today') : null,
  };
}
