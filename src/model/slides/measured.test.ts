import { expect, test } from 'vitest';
import { measured } from './measured.ts';
import type { Path, Text } from './scene.ts';

const chart = {
  line: 'measured',
  ...{ x: 'minutes', y: 'requests', ticks: [], peak: 'the peak', limit: { at: 5, label: 'limit' } },
} as const;
const body = { x: 0, y: 0, width: 390, height: 600 };
const draw = (values: [number, number][]) => measured({ ...chart, values, ticks: [] }, body);
const named = (values: [number, number][]) =>
  draw(values).find((mark): mark is Text => mark.kind === 'text' && mark.text === 'the peak');

test('the peak is named at the largest value, wherever it is', () => {
  const [early, late] = [
    named([
      [0, 9],
      [1, 2],
      [2, 1],
    ]),
    named([
      [0, 1],
      [1, 2],
      [2, 9],
    ]),
  ];
  expect(late!.x - early!.x).toBeCloseTo(200, 9);
  expect(late!.y).toBe(early!.y);
});

test('only what is above the limit is drawn as over it', () => {
  const over = (values: [number, number][]) =>
    draw(values).find((mark): mark is Path => mark.kind === 'path' && mark.fill === 'over')?.d;
  expect(
    over([
      [0, 5],
      [1, 2],
    ]),
  ).toBe('');
  expect(
    over([
      [0, 6],
      [1, 2],
    ]),
  ).not.toBe('');
});
