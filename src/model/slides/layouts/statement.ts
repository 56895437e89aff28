import { onDay, type LayoutOf, type SlideContext } from '../context.ts';
import type { Box, Mark } from '../scene.ts';
import { line } from '../shapes.ts';
import { fitting, passage } from '../type.ts';

/** One sentence set large, and what supports it below. */
export function statement({ says, supports }: LayoutOf<'statement'>, body: Box, context: SlideContext): Mark[] {
  const { measure } = context;
  const look = { face: 'serif', ink: 'ink', leading: 1.14 } as const;
  const style = fitting(says, look, [104, 96, 88, 80, 72], { width: body.width, lines: 3 }, measure);
  const sentence = passage(says, style, { ...body, y: body.y + 16 }, measure);
  const shown = onDay(supports, context);
  const gap = 56;
  const width = (body.width - gap * (shown.length - 1)) / shown.length;
  const set = shown.map(({ head, text }, i) => {
    const place = { x: body.x + i * (width + gap), y: 0, width };
    const heads = passage(head, { face: 'bold', size: 38, ink: 'ink', leading: 1.2 }, place, measure);
    const texts = passage(text ?? '', { face: 'sans', size: 32, ink: 'ink-2' }, place, measure);
    return { place, head, text, height: heads.height + texts.height + 34, headHeight: heads.height };
  });
  const tallest = Math.max(...set.map(({ height }) => height));
  const free = body.height - 16 - sentence.height - tallest;
  const top = body.y + 16 + sentence.height + Math.max(28, Math.min(free * 0.6, 110));
  return [
    ...sentence.marks,
    ...set.flatMap(({ place, head, text, headHeight }): Mark[] => [
      line(place.x, top, place.x + width, top, { stroke: 'ink', width: 3 }),
      ...passage(head, { face: 'bold', size: 38, ink: 'ink', leading: 1.2 }, { ...place, y: top + 24 }, measure).marks,
      ...passage(text ?? '', { face: 'sans', size: 32, ink: 'ink-2' }, { ...place, y: top + 34 + headHeight }, measure)
        .marks,
    ]),
  ];
}
