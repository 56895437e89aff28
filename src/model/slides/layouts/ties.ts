import type { LayoutOf, SlideContext } from '../context.ts';
import { notesList } from '../notes.ts';
import type { Box, Mark } from '../scene.ts';
import { line, rect } from '../shapes.ts';
import { textAt } from '../type.ts';

const box = { width: 236, height: 96 };

/** Functions and the ties between them; the ones with the fewest ties are marked, each with its count. */
export function ties({ parts, between, list }: LayoutOf<'ties'>, body: Box, context: SlideContext): Mark[] {
  const width = body.width * 0.58;
  const height = Math.min(body.height, 660);
  const at = ([x, y]: readonly [number, number]): { x: number; y: number } => ({
    x: body.x + box.width / 2 + x * (width - box.width),
    y: body.y + box.height / 2 + y * (height - box.height),
  });
  const count = (id: string): number => between.filter((pair) => pair.includes(id)).length;
  const fewest = Math.min(...parts.map(({ id }) => count(id)));
  const placeOf = (id: string): { x: number; y: number } => at(parts.find((part) => part.id === id)?.at ?? [0, 0]);
  return [
    ...between.map(([from, to]): Mark => {
      const [a, b] = [placeOf(from), placeOf(to)];
      const light = count(from) === fewest || count(to) === fewest;
      return line(
        a.x,
        a.y,
        b.x,
        b.y,
        light ? { stroke: 'calm', width: 4, dash: '12 9' } : { stroke: 'rule-2', width: 4 },
      );
    }),
    ...parts.flatMap(({ id, label, at: place }): Mark[] => {
      const { x, y } = at(place);
      const few = count(id) === fewest;
      const words = `${count(id)} ${count(id) === 1 ? 'tie' : 'ties'}`;
      return [
        rect(
          { x: x - box.width / 2, y: y - box.height / 2, ...box },
          few ? { fill: 'pale', stroke: 'calm', width: 4 } : { fill: 'sheet', stroke: 'ink-2', width: 3 },
          4,
        ),
        textAt(label, { face: 'bold', size: 34, ink: 'ink' }, x, y - 4, 'middle'),
        textAt(words, { face: 'sans', size: 27, ink: few ? 'ink' : 'ink-2' }, x, y + 32, 'middle'),
      ];
    }),
    ...notesList(list, { ...body, x: body.x + body.width * 0.66, width: body.width * 0.34 }, context),
  ];
}
