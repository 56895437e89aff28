import type { Box, Mark } from './scene.ts';
import { arrow, circle, line, rect } from './shapes.ts';

/** How messages reach their receivers. */
type Kind = 'topic' | 'queue' | 'bus' | 'stream';

const message = (x: number, y: number, shade: 'calm' | 'rule-2' = 'calm'): Mark =>
  rect({ x: x - 13, y: y - 13, width: 26, height: 26 }, { fill: shade });

const receiver = (x: number, y: number): Mark => circle(x, y, 17, { stroke: 'ink', width: 3 });

/** One message goes to every subscriber at once. */
function topic({ x, y, width, height }: Box): Mark[] {
  const middle = y + height / 2;
  const right = x + width - 20;
  const fork = x + width * 0.5;
  return [
    message(x + 14, middle),
    line(x + 36, middle, fork, middle, { stroke: 'ink-2', width: 3 }),
    line(fork, y + 22, fork, y + height - 22, { stroke: 'ink-2', width: 3 }),
    ...[y + 22, middle, y + height - 22].flatMap((at) => [
      ...arrow(fork, at, right - 24, at, 'ink-2'),
      receiver(right, at),
    ]),
  ];
}

/** Messages wait in line; one worker takes each. */
function queue({ x, y, width, height }: Box): Mark[] {
  const middle = y + height / 2;
  const right = x + width - 20;
  const end = x + width * 0.62;
  return [
    rect({ x, y: middle - 32, width: end - x, height: 64 }, { stroke: 'ink-2', width: 3 }),
    ...[0, 1, 2, 3].map((i) => message(end - 34 - i * ((end - x - 30) / 4), middle)),
    ...arrow(end, middle, right - 24, middle, 'ink-2'),
    receiver(right, middle),
  ];
}

/** Rules decide which message goes where. */
function bus({ x, y, width, height }: Box): Mark[] {
  const middle = y + height / 2;
  const right = x + width - 20;
  const rails = x + width * 0.4;
  const rows = [y + 22, middle, y + height - 22];
  return [
    message(x + 14, middle),
    ...arrow(x + 36, middle, rails - 26, middle, 'ink-2'),
    rect({ x: rails - 26, y, width: 52, height }, { stroke: 'ink-2', width: 3 }),
    ...rows.flatMap((at, i): Mark[] => [
      line(rails - 12, at, rails + 12, at, { stroke: i === 1 ? 'rule-2' : 'calm', width: 6 }),
      ...arrow(rails + 26, at, right - 24, at, i === 1 ? 'rule-2' : 'ink-2', ...(i === 1 ? ['6 8'] : [])),
      i === 1
        ? rect({ x: right - 17, y: at - 17, width: 34, height: 34 }, { stroke: 'rule-2', width: 3 })
        : receiver(right, at),
    ]),
  ];
}

/** Messages stay in order; every consumer reads at its own place, again if it must. */
function stream({ x, y, width }: Box): Mark[] {
  const top = y + 8;
  const step = (width - 26) / 6;
  const at = (i: number): number => x + 13 + i * step;
  return [
    rect({ x: x - 8, y: top, width: width + 8, height: 64 }, { stroke: 'ink-2', width: 3 }),
    ...[0, 1, 2, 3, 4, 5].map((i) => message(at(i) + 8, top + 32, i < 5 ? 'calm' : 'rule-2')),
    ...[1, 4].flatMap((i) => [
      ...arrow(at(i) + 8, y + 142, at(i) + 8, top + 68, 'ink-2'),
      receiver(at(i) + 8, y + 162),
    ]),
  ];
}

/** How one kind of transport delivers, drawn in a box. */
export const transport = (kind: Kind, box: Box): Mark[] => ({ topic, queue, bus, stream })[kind](box);
