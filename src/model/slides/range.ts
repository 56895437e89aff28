import { formatNumber } from '../quantity/number.ts';
import { formatQuantity } from '../quantity/format.ts';
import type { LayoutOf, SlideContext } from './context.ts';
import { notesRow, type Note } from './notes.ts';
import type { Box, Mark } from './scene.ts';
import { line, rect } from './shapes.ts';
import { passage, textAt } from './type.ts';

type Range = Extract<LayoutOf<'chart'>['of'], { line: 'range' }>;

const barHeight = 120;

/** Powers of two from the least step to the larger maximum. */
function ticksTo(most: number): number[] {
  const ticks: number[] = [];
  for (let tick = 0.5; tick <= most; tick *= 2) ticks.push(tick);
  return ticks;
}

/** A range as a bar over a scale that doubles: what can be chosen on the day, and where the other day ends it. */
export function range(
  { least, most, brings, says }: Range,
  list: readonly Note[],
  body: Box,
  context: SlideContext,
): Mark[] {
  const { measure, asOf, fact } = context;
  const [low, top, unit] = [fact(least), fact(most), fact(brings)];
  const ticks = ticksTo(top.number);
  const left = body.x + (low.number === 0 ? 230 : 40);
  const width = body.x + body.width - 70 - left;
  const at = (value: number): number => left + (Math.log2(value / 0.5) / (ticks.length - 1)) * width;
  const y = body.y + 200;
  const bottom = y + barHeight;
  const end = at(top.number);
  const limit = (x: number, strong: boolean): Mark =>
    rect(
      {
        x: x - (strong ? 4 : 2),
        y: y - (strong ? 92 : 36),
        width: strong ? 8 : 4,
        height: barHeight + (strong ? 92 : 36),
      },
      { fill: strong ? 'ink' : 'ink-3' },
    );
  const earlier = asOf === 'today' && top.other.number < top.number;
  const marks: Mark[] = [
    ...passage(
      says,
      { face: 'sans', size: 34, ink: 'ink-2' },
      { x: left, y: y - 60, width: at(ticks.at(-3) ?? 1) - left - 40 },
      measure,
    ).marks,
    rect({ x: left, y, width: end - left, height: barHeight }, { fill: 'calm' }),
    limit(end, true),
    textAt(`max ${top.print}`, { face: 'serif', size: 44, ink: 'ink' }, end + 4, y - 108, 'end'),
    ...ticks.flatMap((tick): Mark[] => [
      line(at(tick), bottom + 8, at(tick), bottom + 24, { stroke: 'ink-2', width: 3 }),
      textAt(formatNumber(tick), { face: 'bold', size: 34, ink: 'ink' }, at(tick), bottom + 66, 'middle'),
      textAt(
        formatQuantity(tick * unit.number, 'GiB'),
        { face: 'sans', size: 26, ink: 'ink-2' },
        at(tick),
        bottom + 104,
        'middle',
      ),
    ]),
  ];
  if (low.number === 0) {
    marks.push(
      rect({ x: body.x + 6, y, width: 110, height: barHeight }, { stroke: 'calm', width: 4, dash: '12 9' }),
      textAt('0', { face: 'bold', size: 34, ink: 'ink' }, body.x + 61, bottom + 66, 'middle'),
      textAt('paused', { face: 'sans', size: 26, ink: 'ink-2' }, body.x + 61, bottom + 104, 'middle'),
    );
  }
  if (earlier) {
    const x = at(top.other.number);
    marks.push(
      limit(x, false),
      textAt(`${top.other.print} in the talk`, { face: 'sans', size: 28, ink: 'ink-2' }, x + 2, y - 48, 'end'),
    );
  }
  const below = { ...body, y: bottom + 168, height: 0 };
  return [...marks, ...notesRow(list, below, context).marks];
}
