import { expect, test } from 'vitest';
import type { Node } from '../architecture/types.ts';
import { bareContext } from './fixture.ts';
import { Lattice, lane } from './route.ts';
import { partsIn, type Part } from './stage-parts.ts';

const node = (id: string, label: string): Node => ({ id, label, service: 'sqs' });
const nodes = [node('short', 'SQS'), node('long', 'Queue of orders'), node('last', 'Worker'), node('low', 'Low')];
const area = { x: 0, y: 0, width: 1600, height: 600 };

const place = (names: 'below' | 'beside', ...grid: string[]): Part[] =>
  partsIn(
    { nodes },
    new Set(),
    { names },
    grid.map((row) => row.split(' ')),
    area,
    new Lattice(0, 0, 1600, 600),
    bareContext,
  );

test('names beside icons leave the same gap between all columns', () => {
  const [short, long, last] = place('beside', 'short long last') as [Part, Part, Part];
  const after = ({ name }: Part): number => name.x + name.width;
  const gaps = [long.icon.x - after(short), last.icon.x - after(long)] as const;
  expect(Math.abs(gaps[0] - gaps[1])).toBeLessThanOrEqual(lane);
  expect(gaps[0]).toBeGreaterThan(100);
  expect(Math.abs(area.width - after(last))).toBeLessThanOrEqual(lane);
  for (const { icon, name } of [short, long, last]) expect(name.x).toBe(icon.x + icon.width + 18);
});

test('names below icons are in the middle of their cells', () => {
  for (const [i, { icon, name }] of place('below', 'short long last').entries()) {
    const middle = icon.x + icon.width / 2;
    expect(Math.abs(middle - ((i + 0.5) * area.width) / 3)).toBeLessThanOrEqual(lane / 2);
    expect(name.x + name.width / 2).toBeCloseTo(middle, 9);
    expect(name.y).toBeGreaterThan(icon.y + icon.height);
  }
});

test('a row without parts is half as high as one with some', () => {
  const [upper, lower] = place('below', 'short .', '. .', 'low .') as [Part, Part];
  expect(Math.abs(lower.icon.y - upper.icon.y - (1.5 / 2.5) * area.height)).toBeLessThanOrEqual(lane);
});
