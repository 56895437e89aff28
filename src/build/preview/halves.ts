import type { CardHalf } from '../../model/preview/card.ts';
import { box, type Rect } from '../../model/svg/shapes.ts';
import { colours } from './colours.ts';
import { column } from './passage.ts';
import { textAt } from './set.ts';

const inset = 28;
const head = 60;

const wordsOf = ({ text }: CardHalf, { x, y, width, height }: Rect) =>
  column([{ text, face: 'sans', colour: colours.ink, leading: 1.32, sizes: [36, 26] }], {
    ...{ x: x + inset, y: y + head, width: width - 2 * inset, height: height - head - 18 },
  });

/** The two halves of one box: what was said then, and what is different now. */
export function halves(then: CardHalf, now: CardHalf | undefined, frame: Rect): string {
  const width = now ? frame.width / 2 - 6 : frame.width;
  const both = [
    { half: then, ground: colours.straw, x: frame.x },
    ...(now ? [{ half: now, ground: colours.pale, x: frame.x + frame.width - width }] : []),
  ].map((one) => ({ ...one, words: wordsOf(one.half, { ...frame, x: one.x, width }) }));
  const height = Math.max(...both.map(({ words }) => words.bottom)) + 24 - frame.y;
  return both
    .map(({ half, ground, x, words }) => {
      const room = { x, y: frame.y, width, height: Math.min(height, frame.height) };
      return (
        box(room, { rx: 3, fill: ground }) +
        textAt(half.head, 'bold', 25, colours.ink2, x + inset, frame.y + 46) +
        words.svg
      );
    })
    .join('');
}
