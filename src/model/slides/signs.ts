import type { Mark } from './scene.ts';
import { path } from './shapes.ts';

/** Our own signs on a square of 28, drawn in strokes: what is no service has no icon of AWS. */
const strokes: Readonly<Record<string, string>> = {
  people:
    'M10.5 12.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM3 23.5v-2a5 5 0 0 1 5-5h5a5 5 0 0 1 5 5v2M19 5a4 4 0 0 1 0 7.2M21.5 16.8a5 5 0 0 1 3.5 4.7v2',
  browser: 'M3.5 5.5h21v17h-21zM3.5 10.5h21M6.7 8h.1M9.7 8h.1',
  server: 'M4.5 5h19v7.5h-19zM4.5 15.5h19V23h-19zM8 8.7h.1M8 19.2h.1M12 8.7h8M12 19.2h8',
  database:
    'M5 7.5c0-1.9 4-3.5 9-3.5s9 1.6 9 3.5-4 3.5-9 3.5-9-1.6-9-3.5zM5 7.5v13c0 1.9 4 3.5 9 3.5s9-1.6 9-3.5v-13M5 14c0 1.9 4 3.5 9 3.5s9-1.6 9-3.5',
  code: 'M9.5 8.5L4 14l5.5 5.5M18.5 8.5L24 14l-5.5 5.5M16 5.5l-4 17',
  globe:
    'M14 24a10 10 0 1 0 0-20 10 10 0 0 0 0 20zM4 14h20M14 4c3 2.6 4.3 6 4.3 10S17 21.4 14 24M14 4c-3 2.6-4.3 6-4.3 10S11 21.4 14 24',
  clock: 'M14 24.5a10.5 10.5 0 1 0 0-21 10.5 10.5 0 0 0 0 21zM14 8v6l4.5 3',
  check: 'M14 24.5a10.5 10.5 0 1 0 0-21 10.5 10.5 0 0 0 0 21zM9 14l3.5 4L19 10',
  chart: 'M4 4.5V23h20.5M8 18.5l4.5-5.5 4 3L23 8',
  box: 'M14 3.5l9 5.2v10.6l-9 5.2-9-5.2V8.7zM14 14v10.5M14 14L5 8.7M14 14l9-5.3',
};

/** Which sign stands for the model's own parts. */
const aliases: Readonly<Record<string, string>> = {
  frontend: 'browser',
  backend: 'server',
  internet: 'globe',
  telemetry: 'chart',
  service: 'box',
};

/** Moves and scales the data of a path: commands keep their case, arcs their flags. */
function placed(d: string, x: number, y: number, by: number): string {
  return d.replace(/([a-zA-Z])([^a-zA-Z]*)/g, (_all, command: string, rest: string) => {
    const values = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const absolute = command === command.toUpperCase();
    const kind = command.toLowerCase();
    const moved = values.map((value, i) => {
      if (kind === 'a' && [2, 3, 4].includes(i % 7)) return value;
      const isX = kind === 'h' || (kind !== 'v' && (kind === 'a' ? i % 7 === 5 : i % 2 === 0));
      const radius = kind === 'a' && i % 7 < 2;
      const shift = absolute && !radius ? (isX ? x : y) : 0;
      return Math.round((value * by + shift) * 100) / 100;
    });
    return `${command}${moved.join(' ')}`;
  });
}

/** A sign with its upper left corner at `x`, `y`. */
export function sign(name: string, x: number, y: number, side: number): Mark {
  const strokesOf = strokes[aliases[name] ?? name] ?? strokes['box'] ?? '';
  return path(placed(strokesOf, x, y, side / 28), { stroke: 'ink', width: Math.max(3, side / 20) });
}
