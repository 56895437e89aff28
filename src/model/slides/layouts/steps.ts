import { onDay, type LayoutOf, type SlideContext } from '../context.ts';
import type { Box, Mark } from '../scene.ts';
import { arrow, arrowHead, line, path, rect } from '../shapes.ts';
import { sign } from '../signs.ts';
import { passage, textAt, type Style } from '../type.ts';

type Step = LayoutOf<'steps'>['steps'][number];

/** Sizes that are tried, the largest first: the words grow into the room that they have. */
const scales = [1.36, 1.28, 1.2, 1.12, 1.06, 1] as const;

const gap = 84;
const pad = 30;

const styles = (scale: number, main: boolean): { side: number; head: Style; line: Style } => ({
  side: Math.round(76 * scale),
  head: { face: 'bold', size: Math.round(36 * scale), ink: 'ink', leading: 1.18 },
  line: { face: 'sans', size: Math.round(30 * scale), ink: main ? 'ink' : 'ink-2', leading: 1.24 },
});

function step(
  { services, sign: name, head, lines, main }: Step,
  { x, y, width, height }: Box,
  scale: number,
  { measure, icon }: SlideContext,
): Mark[] {
  const { side, head: headStyle, line: lineStyle } = styles(scale, main);

  const place = { x: x + pad, width: width - 2 * pad };
  let top = y + pad + side + 18;
  const marks: Mark[] = [
    rect(
      { x, y, width, height },
      main ? { fill: 'pale', stroke: 'calm', width: 4 } : { stroke: 'rule-2', width: 3 },
      4,
    ),
    ...services.map((service, i): Mark => ({
      kind: 'icon',
      icon: icon(service),
      x: x + pad + i * (side + 12),
      y: y + pad,
      side,
    })),
    ...(name === undefined ? [] : [sign(name, x + pad, y + pad, side)]),
  ];
  const heads = passage(head, headStyle, { ...place, y: top }, measure);
  marks.push(...heads.marks);
  top += heads.height + 16;
  for (const text of lines) {
    const set = passage(text, lineStyle, { ...place, y: top }, measure);
    marks.push(...set.marks);
    top += set.height + 12;
  }
  return marks;
}

/** How high a step has to be for its words. */
function heightOf({ head, lines }: Step, width: number, scale: number, { measure }: SlideContext): number {
  const room = { x: 0, y: 0, width: width - 2 * pad };
  const { side, head: headStyle, line: lineStyle } = styles(scale, false);
  const heads = passage(head, headStyle, room, measure);
  const each = lines.map((text) => passage(text, lineStyle, room, measure).height + 12);
  return pad + side + 18 + heads.height + 16 + each.reduce((sum, one) => sum + one, 0) + pad - 12;
}

/** Boxes in order; where the last leads back to the first, its way runs below them. */
export function steps({ steps: all, again }: LayoutOf<'steps'>, body: Box, context: SlideContext): Mark[] {
  const shown = onDay(all, context);
  const width = (body.width - gap * (shown.length - 1)) / shown.length;
  const below = again === undefined ? 0 : 120;
  const needs = (scale: number): number => Math.max(...shown.map((one) => heightOf(one, width, scale, context)));
  const most = shown.length > 3 ? 1.2 : Infinity;
  const scale = scales.find((one) => one <= most && needs(one) <= body.height - below) ?? 1;
  const needed = needs(scale);
  const height = Math.min(Math.max(needed, 340), body.height - below);
  const top = body.y + Math.max(0, Math.min((body.height - below - height) * 0.35, 70));
  const at = (i: number): number => body.x + i * (width + gap);
  const end = top + height;
  const [back, start] = [at(shown.length - 1) + width / 2, at(0) + width / 2];
  return [
    ...shown.flatMap((one, i) => [
      ...step(one, { x: at(i), y: top, width, height }, scale, context),
      ...(i === 0 ? [] : arrow(at(i) - gap + 14, top + height / 2, at(i) - 14, top + height / 2, 'ink-2')),
    ]),
    ...(again === undefined
      ? []
      : [
          path(`M${back} ${end + 14}V${end + 60}H${start}V${end + 32}`, { stroke: 'ink-2', width: 3 }),
          arrowHead(start, end + 14, 'up', 'ink-2'),
          line(start, end + 40, start, end + 30, { stroke: 'ink-2', width: 3 }),
          textAt(again, { face: 'sans', size: 30, ink: 'ink' }, body.x + body.width / 2, end + 104, 'middle'),
        ]),
  ];
}
