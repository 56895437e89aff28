import { onDay, type LayoutOf, type SlideContext } from '../context.ts';
import type { Box, Mark } from '../scene.ts';
import { line } from '../shapes.ts';
import { lowered, passage, textAt } from '../type.ts';

const numberStyle = { face: 'mono', size: 30, ink: 'ink-3' } as const;
const gutter = 72;

type Item = LayoutOf<'points'>['items'][number];

/** One row across the slide: the point at the left, what follows from it at the right. */
function wideRow({ head, text }: Item, n: number, { x, y, width, height }: Box, { measure }: SlideContext): Mark[] {
  const headWidth = text === undefined ? width - gutter : width * 0.46 - gutter;
  const heads = passage(
    head,
    { face: 'bold', size: 42, ink: 'ink', leading: 1.2 },
    { x: x + gutter, y: 0, width: headWidth },
    measure,
  );
  const texts = passage(
    text ?? '',
    { face: 'sans', size: 34, ink: 'ink-2' },
    { x: x + width * 0.49, y: 0, width: width * 0.51 },
    measure,
  );
  const middle = y + height / 2;
  return [
    line(x, y, x + width, y, { stroke: 'rule-2', width: 2 }),
    textAt(String(n), numberStyle, x, middle + 11),
    ...lowered(heads.marks, middle - heads.height / 2),
    ...lowered(texts.marks, middle - texts.height / 2),
  ];
}

/** One cell of two columns: the point above what it means. */
function cell({ head, text }: Item, n: number, { x, y, width }: Box, { measure }: SlideContext): Mark[] {
  const place = { x: x + gutter, y: y + 24, width: width - gutter };
  const heads = passage(head, { face: 'bold', size: 41, ink: 'ink', leading: 1.2 }, place, measure);
  const texts = passage(
    text ?? '',
    { face: 'sans', size: 34, ink: 'ink-2' },
    { ...place, y: place.y + heads.height + 10 },
    measure,
  );
  return [
    line(x, y, x + width, y, { stroke: 'rule-2', width: 2 }),
    textAt(String(n), numberStyle, x, y + 24 + 34),
    ...heads.marks,
    ...texts.marks,
  ];
}

/** Numbered points. */
export function points({ items, columns }: LayoutOf<'points'>, body: Box, context: SlideContext): Mark[] {
  const shown = onDay(items, context);
  const rows = Math.ceil(shown.length / columns);
  const height = Math.min(body.height / rows, columns === 1 ? 176 : 236);
  const gap = 72;
  const width = columns === 1 ? body.width : (body.width - gap) / 2;
  return shown.flatMap((item, i) => {
    const [row, column] = columns === 1 ? [i, 0] : [i % rows, Math.floor(i / rows)];
    const box = { x: body.x + column * (width + gap), y: body.y + row * height, width, height };
    return columns === 1 ? wideRow(item, i + 1, box, context) : cell(item, i + 1, box, context);
  });
}
