import { box, circle, type Rect } from '../../model/svg/shapes.ts';
import { colours } from './colours.ts';
import { column } from './passage.ts';

interface Asked {
  readonly asks: string;
  readonly answers: readonly string[];
}

const inset = 30;

/** The first question of a chooser with its answers, as the reader will see it. */
export function questionIn({ asks, answers }: Asked, { x, y, width, height }: Rect): string {
  const inner = width - 2 * inset;
  const question = column(
    [{ text: asks, face: 'bold', colour: colours.ink, leading: 1.26, sizes: [30, 27], most: 3 }],
    {
      ...{ x: x + inset, y: y + 22, width: inner, height: height / 2 },
    },
  );
  let at = question.bottom + 16;
  const rows: string[] = [];
  for (const text of answers) {
    const room = y + height - 16 - at;
    if (room < 40) break;
    const words = column([{ text, face: 'sans', colour: colours.ink, leading: 1.22, sizes: [27, 27], most: 2 }], {
      ...{ x: x + inset + 42, y: at, width: inner - 42, height: room },
    });
    rows.push(
      circle(11, { fill: 'none', stroke: colours.ink3, 'stroke-width': 2.5 }, { x: x + inset + 12, y: at + 17 }),
      words.svg,
    );
    at = words.bottom + 14;
  }
  const bottom = Math.min(at + 10, y + height);
  return [
    box({ x, y, width, height: bottom - y }, { rx: 3, fill: colours.sheet, stroke: colours.rule, 'stroke-width': 2 }),
    question.svg,
    ...rows,
  ].join('');
}
