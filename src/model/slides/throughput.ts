import { littleThroughput } from '../formulas/little.ts';
import { orElse } from '../formulas/outcome.ts';
import { formatNumber } from '../quantity/number.ts';
import { formatQuantity } from '../quantity/format.ts';
import type { LayoutOf, SlideContext } from './context.ts';
import type { Box, Mark } from './scene.ts';
import { circle, line, path } from './shapes.ts';
import { round, textAt } from './type.ts';

type Throughput = Extract<LayoutOf<'chart'>['of'], { line: 'throughput' }>;

/** Requests a second that so many in flight serve at a time per request; the time is above zero here. */
const rateAt = (flight: number, seconds: number): number => orElse(littleThroughput(flight, seconds), 0);

const axis = { face: 'sans', size: 28, ink: 'ink-2' } as const;

/** Round numbers from 0 to the most, about five of them. */
function ticks(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most / 5));
  const step = power * ([1, 2, 5, 10].find((one) => most / (one * power) <= 6) ?? 10);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
}

/** Throughput by the time of one request: a fixed number in flight serves more when each is answered sooner. */
export function throughput({ flight, marks: times }: Throughput, body: Box, { fact }: SlideContext): Mark[] {
  const inFlight = fact(flight).number;
  const longest = Math.max(...times) * 1.25;
  const most = rateAt(inFlight, Math.min(...times)) * 1.12;
  const plot = { x: body.x + 150, y: body.y + 40, width: body.width - 190, height: Math.min(body.height - 150, 540) };
  const bottom = plot.y + plot.height;
  const x = (seconds: number): number => plot.x + (seconds / longest) * plot.width;
  const y = (rate: number): number => bottom - (rate / most) * plot.height;
  const from = inFlight / most;
  const course = Array.from({ length: 120 }, (_, i) => {
    // Closer together where the curve is steep.
    const seconds = from * (longest / from) ** (i / 119);
    return `${i === 0 ? 'M' : 'L'}${round(x(seconds))} ${round(y(rateAt(inFlight, seconds)))}`;
  });
  const grid = ticks(most);
  return [
    textAt('requests/s', axis, plot.x - 18, plot.y - 20, 'end'),
    ...grid.flatMap((rate): Mark[] => [
      line(plot.x, y(rate), plot.x + plot.width, y(rate), {
        stroke: rate === 0 ? 'ink-2' : 'rule',
        width: rate === 0 ? 3 : 2,
      }),
      textAt(formatNumber(rate), axis, plot.x - 18, y(rate) + 9, 'end'),
    ]),
    ...Array.from({ length: Math.floor(longest * 2) }, (_, i) => (i + 1) / 2).map((seconds) =>
      textAt(formatQuantity(seconds, 's'), axis, x(seconds), bottom + 44, 'middle'),
    ),
    textAt('time per request', axis, plot.x + plot.width, bottom + 88, 'end'),
    path(course.join(''), { stroke: 'calm', width: 6 }),
    ...times.flatMap((seconds): Mark[] => {
      const rate = rateAt(inFlight, seconds);
      const [px, py] = [x(seconds), y(rate)];
      const late = px > plot.x + plot.width / 2;
      const [anchor, left, base] = late ? (['end', px + 60, py - 108] as const) : (['start', px + 36, py - 4] as const);
      return [
        circle(px, py, 13, { fill: 'sheet', stroke: 'ink', width: 5 }),
        textAt(`${formatNumber(rate)}/s`, { face: 'serif', size: 48, ink: 'ink' }, left, base, anchor),
        textAt(
          `at ${formatQuantity(seconds, 's')}: ${formatNumber(rate * 60)} a minute`,
          { face: 'sans', size: 29, ink: 'ink-2' },
          left,
          base + 42,
          anchor,
        ),
      ];
    }),
  ];
}
