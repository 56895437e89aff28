import type { LayoutOf, SlideContext } from '../context.ts';
import type { Box, Mark } from '../scene.ts';
import { line } from '../shapes.ts';
import { fitting, passage, textAt } from '../type.ts';

type Sum = LayoutOf<'sum'>['sums'][number];
type Term = Sum['gives'];

const rowHeight = 210;

/** A figure over what it counts. */
function term(
  { figure, label }: Term,
  x: number,
  y: number,
  width: number,
  strong: boolean,
  { measure }: SlideContext,
): Mark[] {
  const { size } = fitting(
    figure,
    { face: 'serif', ink: 'ink' },
    [76, 66, 58, 50, 44],
    { width: width - 16, lines: 1 },
    measure,
  );
  const under = { face: strong ? 'bold' : 'sans', size: 28, ink: strong ? 'ink' : 'ink-2', leading: 1.22 } as const;
  return [
    textAt(figure, { face: 'serif', size, ink: strong ? 'calm' : 'ink' }, x, y + 62),
    ...passage(label, under, { x, y: y + 78, width: width - 24 }, measure).marks,
  ];
}

/** One calculation from left to right. */
function row({ head, terms: [first, second], by, gives }: Sum, { x, y, width }: Box, context: SlideContext): Mark[] {
  const part = width / 3;
  const signs = { face: 'serif', size: 60, ink: 'ink-3' } as const;
  const room = part - 64;
  return [
    line(x, y, x + width, y, { stroke: 'rule-2', width: 2 }),
    ...passage(head, { face: 'bold', size: 30, ink: 'ink-2' }, { x, y: y + 16, width }, context.measure).marks,
    ...term(first, x, y + 62, room, false, context),
    textAt(by, signs, x + part - 56, y + 122, 'middle'),
    ...term(second, x + part, y + 62, room, false, context),
    textAt('=', signs, x + 2 * part - 56, y + 122, 'middle'),
    ...term(gives, x + 2 * part, y + 62, part, true, context),
  ];
}

/** `1/2, 1/3, 2/4` as rows: 1 with 2 or 3, 2 with 4. */
function grouped(pairs: string): [string, string][] {
  const rows = new Map<string, string[]>();
  for (const [first = '', second = ''] of pairs.split(/, */).map((pair) => pair.split('/'))) {
    rows.set(first, [...(rows.get(first) ?? []), second]);
  }
  return [...rows].map(([first, seconds]) => [first, seconds.join(', ').replace(/, ([^,]*)$/, ' or $1')]);
}

/** What can be chosen, as a small table. */
function table({ heads, pairs }: NonNullable<LayoutOf<'sum'>['sizes']>, { x, y, width }: Box): Mark[] {
  const step = 66;
  const second = x + width * 0.4;
  const small = { face: 'sans', size: 28, ink: 'ink-2' } as const;
  const cell = { face: 'sans', size: 34, ink: 'ink' } as const;
  return [
    textAt(heads[0], small, x, y + 30),
    textAt(heads[1], small, second, y + 30),
    ...grouped(pairs).flatMap(([left, right], i): Mark[] => {
      const top = y + 54 + i * step;
      return [
        line(x, top, x + width, top, { stroke: 'rule-2', width: 2 }),
        textAt(left, { ...cell, face: 'bold' }, x, top + 45),
        textAt(right, cell, second, top + 45),
      ];
    }),
  ];
}

/** Calculations, line by line, beside what can be chosen. */
export function sum({ sums, sizes }: LayoutOf<'sum'>, body: Box, context: SlideContext): Mark[] {
  const gap = 84;
  const side = sizes ? 440 : 0;
  const width = body.width - side - (sizes ? gap : 0);
  const x = body.x + body.width - width;
  const height = Math.min(body.height / sums.length, rowHeight + 40);
  return [
    ...(sizes ? table(sizes, { ...body, width: side }) : []),
    ...sums.flatMap((each, i) => row(each, { x, y: body.y + i * height, width, height }, context)),
  ];
}
