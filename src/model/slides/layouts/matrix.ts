import type { LayoutOf, SlideContext } from '../context.ts';
import type { Box, Mark } from '../scene.ts';
import { arrow, rect } from '../shapes.ts';
import { lowered, passage, textAt } from '../type.ts';

const words = { aws: 'AWS', you: 'You' } as const;
const headHeight = 92;
const axisWidth = 44;
const nameWidth = 400;
const gap = 10;

/** Who does what: services in rows, duties in columns. */
export function matrix(
  { columns, rows, axis }: LayoutOf<'matrix'>,
  body: Box,
  { measure, icon }: SlideContext,
): Mark[] {
  const left = body.x + axisWidth + nameWidth;
  const width = (body.x + body.width - left) / columns.length;
  const height = Math.min((body.height - headHeight - 60) / rows.length, rows.length > 2 ? 140 : 190);
  const top = body.y + headHeight + 30;
  const end = top + rows.length * height;
  const head = { face: 'sans', size: 28, ink: 'ink-2', leading: 1.2 } as const;
  const small = { face: 'sans', size: 26, ink: 'ink-2' } as const;
  return [
    textAt(axis[0], small, body.x, top - 22),
    ...arrow(body.x + 14, top, body.x + 14, end - gap, 'ink-3'),
    textAt(axis[1], small, body.x, end + 32),
    ...columns.flatMap((text, i): Mark[] => {
      const set = passage(
        text,
        head,
        { x: left + (i + 0.5) * width, y: 0, width: width - 16, anchor: 'middle' },
        measure,
      );
      return lowered(set.marks, top - 18 - set.height);
    }),
    ...rows.flatMap(({ services, name, does }, r): Mark[] => {
      const y = top + r * height;
      const middle = y + (height - gap) / 2;
      const side = 72;
      return [
        ...services.map((service, i): Mark => ({
          kind: 'icon',
          icon: icon(service),
          x: body.x + axisWidth + i * (side + 10),
          y: middle - side / 2,
          side,
        })),
        textAt(
          name,
          { face: 'serif', size: 38, ink: 'ink' },
          body.x + axisWidth + services.length * (side + 10) + 16,
          middle + 13,
        ),
        ...does.flatMap((who, c): Mark[] => {
          const box = { x: left + c * width, y, width: width - gap, height: height - gap };
          const aws = who === 'aws';
          return [
            rect(box, aws ? { fill: 'calm' } : { stroke: 'rule-2', width: 2 }, 3),
            textAt(
              words[who],
              { face: aws ? 'bold' : 'sans', size: 32, ink: aws ? 'sheet' : 'ink' },
              box.x + box.width / 2,
              middle + 11,
              'middle',
            ),
          ];
        }),
      ];
    }),
  ];
}
