import { getCollection } from 'astro:content';
import { compareStages, signsOn, type Comparison, type Sign } from '../../model/architecture/compare.ts';
import { changeLines, reasonsBetween, type ChangeLine } from '../../model/architecture/change-sentences.ts';
import { hasToday } from '../../model/architecture/stage-at.ts';
import type { Architecture } from '../../model/architecture/types.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import { record, records } from '../library.ts';
import { stageOn } from '../records/pictures.ts';

/** A drawing with the differences to another stage, or to the same one on the other day. */
export interface Marked {
  /** Name of its file. */
  readonly name: string;
  readonly stage: string;
  /** The drawing under the marks. */
  readonly drawn: AsOf;
  readonly signs: ReadonlyMap<string, Sign>;
}

interface Difference extends Marked {
  readonly asOf: AsOf;
  readonly comparison: Comparison;
  readonly lines: readonly ChangeLine[];
}

const dayOf = (stage: Architecture, asOf: AsOf): AsOf => (asOf === 'today' && hasToday(stage) ? 'today' : 'talk');

/** What one stage has against another, on each of the two days, or once where both say the same. */
export async function differences(from: string, to: string): Promise<Difference[]> {
  const later = await record('architectures', to);
  const stages = await records('architectures');
  const both = await Promise.all(
    (['talk', 'today'] as const).map(async (asOf) => {
      const [before, after] = [await stageOn(from, asOf), await stageOn(to, asOf)];
      const comparison = compareStages(before, after);
      // What is only there today says itself why.
      const own = asOf === 'today' ? after.nodes.filter(({ id }) => !later.nodes.some((node) => node.id === id)) : [];
      const reasons = new Map([
        ...own.flatMap(({ id, ours }) => (ours === undefined ? [] : [[id, ours] as const])),
        ...reasonsBetween(before, after, stages),
      ]);
      const lines = changeLines(before, after, comparison, reasons);
      const name = `${from}--${to}.${asOf}`;
      return { name, stage: to, asOf, comparison, lines, signs: signsOn(after, comparison), drawn: dayOf(later, asOf) };
    }),
  );
  const [talk, today] = both;
  const same = JSON.stringify([talk?.lines, talk?.drawn]) === JSON.stringify([today?.lines, today?.drawn]);
  return same ? both.slice(0, 1) : both;
}

/** One stage of the talk against the same stage as it is built today. */
export async function sinceTalk(id: string): Promise<Difference> {
  const [before, after] = [await stageOn(id, 'talk'), await stageOn(id, 'today')];
  const comparison = compareStages(before, after);
  const { today } = await record('architectures', id);
  // A replacement explains itself on the parts it touches; the record explains the rest.
  const reasons = new Map<string, string>([
    ...after.nodes.flatMap(({ id: part, ours }) => {
      const then = before.nodes.find((node) => node.id === part);
      return ours === undefined || ours === then?.ours ? [] : [[part, ours] as const];
    }),
    ...(today?.changes ?? []).flatMap(({ parts, because }) => parts.map((part) => [part, because] as const)),
  ]);
  const lines = changeLines(before, after, comparison, reasons);
  const signs = signsOn(after, comparison);
  return { name: `${id}--today`, stage: id, asOf: 'today', comparison, lines, signs, drawn: 'today' };
}

/** The two stages that the page for any two opens with. */
export const opening = { from: 'stage-d', to: 'stage-f' } as const;

/** Every drawing with differences that a page shows: of neighbours, of both days, and what prose and the page for any two compare. */
export async function markedDrawings(): Promise<Marked[]> {
  const stages = await records('architectures');
  const docs = await getCollection('docs');
  const inProse = docs.flatMap(({ body = '' }) =>
    [...body.matchAll(/<Changes from="([^"]+)" to="([^"]+)"/g)].map(([, from = '', to = '']) => [from, to] as const),
  );
  const neighbours = stages.flatMap(({ id, previous }) => (previous === undefined ? [] : [[previous, id] as const]));
  const pairs = new Map([...neighbours, ...inProse, [opening.from, opening.to]].map((pair) => [pair.join('--'), pair]));
  return (
    await Promise.all([
      ...[...pairs.values()].map(([from, to]) => differences(from, to)),
      ...stages.filter(hasToday).map(async ({ id }) => [await sinceTalk(id)]),
    ])
  ).flat();
}
