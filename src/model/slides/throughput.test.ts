import { expect, test } from 'vitest';
import { bareContext } from './fixture.ts';
import type { Path, Text } from './scene.ts';
import { throughput } from './throughput.ts';

const fact = () => ({ number: 200, print: '200', other: { number: 200, print: '200' } });
const marks = throughput(
  { line: 'throughput', flight: 'any', marks: [0.5, 2] } as never,
  { x: 0, y: 0, width: 1600, height: 800 },
  { ...bareContext, fact },
);
const texts = marks.filter((mark): mark is Text => mark.kind === 'text').map(({ text }) => text);

test('each time per request is marked with the rate that it leaves, by Little’s law', () => {
  expect(texts).toEqual(expect.arrayContaining(['400/s', '100/s']));
});

test('the line of no requests is stronger than those above it', () => {
  const lines = marks.filter((mark): mark is Path => mark.kind === 'path' && mark.stroke !== undefined);
  const base = lines.filter(({ stroke }) => stroke === 'ink-2');
  const grid = lines.filter(({ stroke }) => stroke === 'rule');
  expect(base.map(({ width }) => width)).toEqual([3]);
  expect(grid.length).toBeGreaterThan(3);
  expect(new Set(grid.map(({ width }) => width))).toEqual(new Set([2]));
});
