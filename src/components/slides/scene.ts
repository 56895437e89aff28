import { newNodes } from '../../model/architecture/diff.ts';
import { sequenceAt, stageAt } from '../../model/architecture/stage-at.ts';
import { valueAt, type AsOf, type Fact } from '../../model/facts/as-of.ts';
import { printValue } from '../../model/facts/print.ts';
import type { DatedFact, SlideContext } from '../../model/slides/context.ts';
import { drawSlide } from '../../model/slides/draw.ts';
import type { Scene } from '../../model/slides/scene.ts';
import { tiers, userTiers } from '../../model/tiers.ts';
import { record, records } from '../library.ts';
import { measure } from './measure.ts';
import { factsById, printedOn } from './words.ts';

/** What every slide is drawn after. */
const source = 'after “Scaling on AWS for the first 10 million users”, AWS re:Invent 2023';

const other = (asOf: AsOf): AsOf => (asOf === 'talk' ? 'today' : 'talk');

/** A fact on the day of a slide and on the other one. @throws where it has no number on the day */
function datedFact(facts: ReadonlyMap<string, Fact>, id: string, asOf: AsOf): DatedFact {
  const fact = facts.get(id);
  const on = (day: AsOf): DatedFact['other'] | undefined => {
    const value = fact && valueAt(fact, day);
    return value?.number === undefined ? undefined : { number: value.number, print: printValue(fact ?? {}, value) };
  };
  const now = on(asOf);
  if (!now) throw new Error(`fact “${id}” has no number ${asOf === 'talk' ? 'on the day of the talk' : 'today'}`);
  return { ...now, other: on(other(asOf)) ?? now };
}

/** What slides are drawn with on a day. */
async function contextOn(asOf: AsOf): Promise<Omit<SlideContext, 'tierTitle' | 'reached'>> {
  const [facts, services, stages, sequences, replacements] = await Promise.all([
    factsById(),
    records('services'),
    records('architectures'),
    records('sequences'),
    records('replacements'),
  ]);
  const find = <T extends { readonly id: string }>(all: readonly T[], id: string): T => {
    const found = all.find((one) => one.id === id);
    if (!found) throw new Error(`slides have no record “${id}”`);
    return found;
  };
  return {
    ...{ measure, asOf, source },
    icon: (id) => find(services, id).icon ?? '',
    fact: (id) => datedFact(facts, id, asOf),
    sequence: (id) => sequenceAt(find(sequences, id), asOf, replacements),
    stage: (id) => {
      const stage = stageAt(find(stages, id), asOf, replacements);
      const before =
        stage.previous === undefined ? undefined : stageAt(find(stages, stage.previous), asOf, replacements);
      return { stage, fresh: newNodes(stage, before) };
    },
  };
}

const contexts = new Map<AsOf, ReturnType<typeof contextOn>>();

const drawn = new Map<string, Promise<Scene>>();

async function draw(id: string, asOf: AsOf): Promise<Scene> {
  const context = contexts.get(asOf) ?? contextOn(asOf);
  contexts.set(asOf, context);
  const slide = await printedOn(await record('slides', id), asOf);
  const at = userTiers.findIndex((tier) => tier.id === slide.tier);
  return drawSlide(slide, {
    ...(await context),
    tierTitle: tiers.find((tier) => tier.id === slide.tier)?.title ?? '',
    reached: [at < 0 ? userTiers.length : at + 1, userTiers.length],
  });
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
