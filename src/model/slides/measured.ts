import type { LayoutOf } from './context.ts';
import type { Box, Mark } from './scene.ts';
import { line, path } from './shapes.ts';
import { round, textAt } from './type.ts';

type Measured = Extract<LayoutOf<'chart'>['of'], { line: 'measured' }>;

const axis = { face: 'sans', size: 28, ink: 'ink-2' } as const;

/** A measurement over time as bars that touch, what is above the limit in the colour of an overrun. */
export function measured({ x: xName, y: yName, values, ticks, limit, peak }: Measured, body: Box): Mark[] {
  const most = Math.max(...values.map(([, value]) => value)) * 1.15;
  const [first, last] = [values[0]?.[0] ?? 0, values.at(-1)?.[0] ?? 1];
  const plot = { x: body.x + 70, y: body.y + 60, width: body.width - 90, height: Math.min(body.height - 150, 520) };
  const bottom = plot.y + plot.height;
  const step = plot.width / (last - first + 1);
  const x = (minute: number): number => plot.x + (minute - first) * step;
  const y = (value: number): number => bottom - (value / most) * plot.height;
  const bar = (minute: number, from: number, to: number): string =>
    `M${round(x(minute) + step * 0.14)} ${round(y(from))}V${round(y(to))}h${round(step * 0.72)}V${round(y(from))}z`;
  const calm = values.map(([minute, value]) => bar(minute, 0, Math.min(value, limit.at))).join('');
  const over = values.flatMap(([minute, value]) => (value > limit.at ? [bar(minute, limit.at, value)] : [])).join('');
  const peakAt = values.reduce((best, one) => (one[1] > best[1] ? one : best), values[0] ?? [0, 0]);
  return [
    textAt(yName, axis, body.x, body.y + 26),
    path(calm, { fill: 'calm' }),
    path(over, { fill: 'over' }),
    line(plot.x, bottom, plot.x + plot.width, bottom, { stroke: 'ink-2', width: 3 }),
    line(plot.x, y(limit.at), plot.x + plot.width, y(limit.at), { stroke: 'ink', width: 6 }),
    textAt(limit.label, { face: 'bold', size: 30, ink: 'ink' }, plot.x + 4, y(limit.at) - 18),
    textAt(peak, { face: 'serif', size: 46, ink: 'ink' }, x(peakAt[0]) - 24, y(peakAt[1]) + 40, 'end'),
    ...[0, Math.max(...values.map(([, value]) => value))].map((value) =>
      textAt(String(value), axis, plot.x - 16, y(value) + 9, 'end'),
    ),
    ...ticks.map(([minute, label]) => textAt(label, axis, x(minute), bottom + 44, 'middle')),
    textAt(xName, axis, plot.x + plot.width, bottom + 88, 'end'),
  ];
}
