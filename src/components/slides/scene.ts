import type { AsOf } from '../../model/facts/as-of.ts';
import { drawSlide, type SlideContext } from '../../model/slides/draw.ts';
import type { Scene } from '../../model/slides/scene.ts';
import { tiers, userTiers } from '../../model/tiers.ts';
import { record } from '../library.ts';
import { measure } from './measure.ts';
import { printedOn } from './words.ts';

/** What every slide is drawn after. */
const source = 'after “Scaling on AWS for the first 10 million users”, AWS re:Invent 2023';

const drawn = new Map<string, Promise<Scene>>();

async function draw(id: string, asOf: AsOf): Promise<Scene> {
  const slide = await printedOn(await record('slides', id), asOf);
  const tierTitle = tiers.find((tier) => tier.id === slide.tier)?.title ?? '';
  const at = userTiers.findIndex((tier) => tier.id === slide.tier);
  const reached = [at < 0 ? userTiers.length : at + 1, userTiers.length] as const;
  const context: SlideContext = { measure, tierTitle, reached, source };
  return drawSlide(slide, context);
}

/** A slide as it is drawn on a day. */
export function slideScene(id: string, asOf: AsOf): Promise<Scene> {
  const key = `${id} ${asOf}`;
  const scene = drawn.get(key) ?? draw(id, asOf);
  drawn.set(key, scene);
  return scene;
}

/** The days on which a slide is drawn differently: today alone where nothing has changed. */
export async function slideDays(id: string): Promise<readonly AsOf[]> {
  const [talk, today] = await Promise.all([slideScene(id, 'talk'), slideScene(id, 'today')]);
  return JSON.stringify(talk) === JSON.stringify(today) ? ['today'] : ['talk', 'today'];
}
