import type { LayoutOf, SlideContext } from '../context.ts';
import type { Box, Mark } from '../scene.ts';
import { arrow, line } from '../shapes.ts';
import { lowered, passage, textAt } from '../type.ts';

const side = 84;
const headRow = 56;

/** What is needed at the left, the service for it at the right. */
export function choice({ heads, rows }: LayoutOf<'choice'>, body: Box, { measure, icon }: SlideContext): Mark[] {
  const height = Math.min((body.height - headRow) / rows.length, 164);
  const needWidth = body.width * 0.52;
  const right = body.x + body.width * 0.62;
  const small = { face: 'sans', size: 28, ink: 'ink-2' } as const;
  return [
    textAt(heads[0], small, body.x, body.y + 28),
    textAt(heads[1], small, right, body.y + 28),
    ...rows.flatMap(({ need, service, name, note }, i): Mark[] => {
      const y = body.y + headRow + i * height;
      const middle = y + height / 2;
      const set = { face: 'sans', size: 37, ink: 'ink', leading: 1.24 } as const;
      const needs = passage(need, set, { x: body.x, y: 0, width: needWidth }, measure);
      const nameX = right + side + 32;
      const nameWidth = body.x + body.width - nameX;
      const names = passage(
        name,
        { face: 'serif', size: 40, ink: 'ink', leading: 1.15 },
        { x: nameX, y: 0, width: nameWidth },
        measure,
      );
      const notes = passage(
        note ?? '',
        { face: 'sans', size: 27, ink: 'ink-2', leading: 1.2 },
        { x: nameX, y: 0, width: nameWidth },
        measure,
      );
      const total = names.height + (note === undefined ? 0 : notes.height + 4);
      return [
        line(body.x, y, body.x + body.width, y, { stroke: 'rule-2', width: 2 }),
        ...lowered(needs.marks, middle - needs.height / 2),
        ...arrow(body.x + body.width * 0.545, middle, right - 34, middle, 'ink-3'),
        { kind: 'icon', icon: icon(service), x: right, y: middle - side / 2, side },
        ...lowered(names.marks, middle - total / 2),
        ...lowered(notes.marks, middle - total / 2 + names.height + 4),
      ];
    }),
  ];
}
