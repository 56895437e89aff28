import type { SlideContext } from './context.ts';
import type { Box, Mark } from './scene.ts';
import { circle, line } from './shapes.ts';
import { passage, textAt } from './type.ts';

/** A remark beside a drawing. */
export interface Note {
  readonly head: string;
  readonly text?: string | undefined;
  /** Its number in the drawing. */
  readonly number?: number;
}

/** The disc that joins a remark to the part that it is about. */
export const disc = (n: number, x: number, y: number): Mark[] => [
  circle(x, y, 21, { fill: 'ink' }),
  textAt(String(n), { face: 'bold', size: 27, ink: 'sheet' }, x, y + 9.5, 'middle'),
];

/** Height of a remark in a column of a width. */
function set(
  { head, text, number }: Note,
  indented: boolean,
  { x, y, width }: Box,
  { measure }: SlideContext,
): { marks: Mark[]; height: number } {
  const indent = indented ? 62 : 0;
  const place = { x: x + indent, y: y + 20, width: width - indent };
  const heads = passage(head, { face: 'bold', size: 34, ink: 'ink', leading: 1.2 }, place, measure);
  const texts = passage(
    text ?? '',
    { face: 'sans', size: 30, ink: 'ink-2', leading: 1.26 },
    { ...place, y: place.y + heads.height + 6 },
    measure,
  );
  return {
    marks: [
      line(x, y, x + width, y, { stroke: 'rule-2', width: 2 }),
      ...(number === undefined ? [] : disc(number, x + 22, y + 40)),
      ...heads.marks,
      ...texts.marks,
    ],
    height: heads.height + texts.height + 44,
  };
}

/** Remarks one below the other. */
export function notesList(notes: readonly Note[], box: Box, context: SlideContext): Mark[] {
  let y = box.y;
  const indented = notes.some(({ number }) => number !== undefined);
  return notes.flatMap((note) => {
    const { marks, height } = set(note, indented, { ...box, y }, context);
    y += height;
    return marks;
  });
}

/** Remarks side by side, the tallest of them as high as `height`. */
export function notesRow(notes: readonly Note[], box: Box, context: SlideContext): { marks: Mark[]; height: number } {
  const gap = 48;
  const width = (box.width - gap * (notes.length - 1)) / notes.length;
  const each = notes.map((note, i) =>
    set(note, note.number !== undefined, { ...box, x: box.x + i * (width + gap), width }, context),
  );
  return { marks: each.flatMap(({ marks }) => marks), height: Math.max(0, ...each.map(({ height }) => height)) };
}
