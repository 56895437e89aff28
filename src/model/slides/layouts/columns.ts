import { onDay, type LayoutOf, type SlideContext } from '../context.ts';
import type { Box, Mark } from '../scene.ts';
import { line } from '../shapes.ts';
import { sign } from '../signs.ts';
import { fitting, passage, type Style } from '../type.ts';
import { transport } from '../transport.ts';

type Column = LayoutOf<'columns'>['columns'][number];

/** Sizes that are tried, the largest first: the words grow into the room that they have. */
const scales = [1.36, 1.28, 1.2, 1.12, 1.06, 1] as const;

const drawingHeight = 190;

/** Icons, drawing or sign at the head of a column. */
function pictures(
  { services, sign: name, draws }: Column,
  { x, y, width }: Box,
  side: number,
  { icon }: SlideContext,
): Mark[] {
  return [
    ...services.map((service, i): Mark => ({ kind: 'icon', icon: icon(service), x: x + i * (side + 18), y, side })),
    ...(name === undefined ? [] : [sign(name, x, y, side)]),
    ...(draws === undefined ? [] : transport(draws, { x, y: y + side + 28, width, height: drawingHeight })),
  ];
}

/** Marks one below the other, and where they end. */
interface Stack {
  readonly marks: readonly Mark[];
  readonly end: number;
}

/** What is above the lines of a column: rule, picture, figure, head. */
function headOf(one: Column, box: Box, hasPicture: boolean, scale: number, context: SlideContext): Stack {
  const { measure } = context;
  const { x, width } = box;
  const side = Math.round(84 * scale);
  let y = box.y + 28;
  const marks: Mark[] = [
    line(x, box.y, x + width, box.y, { stroke: 'ink', width: 3 }),
    ...pictures(one, { ...box, y }, side, context),
  ];
  if (hasPicture) y += side + (one.draws === undefined ? 22 : 28 + drawingHeight + 26);
  const put = (text: string | undefined, style: Style, after: number): void => {
    if (text === undefined) return;
    const set = passage(text, style, { x, y, width }, measure);
    marks.push(...set.marks);
    y += set.height + after;
  };
  const sized = (size: number): number => Math.round(size * scale);
  if (one.figure !== undefined) {
    const look = { face: 'serif', ink: 'ink', leading: 1.1 } as const;
    put(one.figure, fitting(one.figure, look, [76, 68, 60, 52, 46], { width, lines: 1 }, measure), 10);
  }
  put(one.head, { face: 'bold', size: sized(37), ink: 'ink', leading: 1.18 }, 6);
  put(one.under, { face: 'sans', size: sized(29), ink: 'ink-2', leading: 1.26 }, 8);
  return { marks, end: y + 10 };
}

/** The lines of a column, with rules between them. */
function linesOf({ lines }: Column, { x, y: top, width }: Box, scale: number, { measure }: SlideContext): Stack {
  const style = { face: 'sans', size: Math.round(30 * scale), ink: 'ink', leading: 1.24 } as const;
  let y = top;
  const marks = lines.flatMap((text, i): Mark[] => {
    const rule = i > 0 ? [line(x, y, x + width, y, { stroke: 'rule', width: 2 })] : [];
    const set = passage(text, style, { x, y: y + 11 * scale, width }, measure);
    y += set.height + 22 * scale;
    return [...rule, ...set.marks];
  });
  return { marks, end: y };
}

/** Things side by side, each under a rule of its own. */
export function columns({ columns: all }: LayoutOf<'columns'>, body: Box, context: SlideContext): Mark[] {
  const shown = onDay(all, context);
  const gap = 56;
  const width = (body.width - gap * (shown.length - 1)) / shown.length;
  const hasPicture = shown.some(
    ({ services, sign: name, draws }) => services.length > 0 || name !== undefined || draws !== undefined,
  );
  const boxes = shown.map((_one, i): Box => ({ ...body, x: body.x + i * (width + gap), width }));
  const drawn = (scale: number): Stack => {
    const heads = shown.map((one, i) => headOf(one, boxes[i] ?? body, hasPicture, scale, context));
    // The lines of all columns begin at one height, whatever is above them.
    const y = Math.max(...heads.map(({ end }) => end));
    const lines = shown.map((one, i) => linesOf(one, { ...(boxes[i] ?? body), y }, scale, context));
    return {
      marks: [...heads, ...lines].flatMap(({ marks }) => marks),
      end: Math.max(...lines.map(({ end }) => end)),
    };
  };
  const fits = (scale: number): boolean => drawn(scale).end <= body.y + body.height;
  return [...drawn(scales.find(fits) ?? 1).marks];
}
