import { expect, test } from 'vitest';
import { lane, Lattice, type Port } from './route.ts';

const port = (x: number, y: number, side: Port['side']): Port => ({ x, y, side, cost: 0 });

test('a line runs straight where nothing is in the way', () => {
  const lattice = new Lattice(0, 0, 600, 240);
  const way = lattice.connect({ from: 'a', to: 'b', kind: 'https' }, [port(0, 120, 'right')], [port(600, 120, 'left')]);
  expect(way).toEqual([
    [0, 120],
    [600, 120],
  ]);
});

test('a line goes around what is in its way, with right angles alone', () => {
  const lattice = new Lattice(0, 0, 600, 240);
  lattice.block(240, 60, 120, 120);
  const way = lattice.connect({ from: 'a', to: 'b', kind: 'https' }, [port(0, 120, 'right')], [port(600, 120, 'left')]);
  expect(way.length).toBeGreaterThan(2);
  for (const [i, [x, y]] of way.entries()) {
    const [bx, by] = way[i + 1] ?? [x, y];
    expect(bx === x || by === y).toBe(true);
    expect(x > 240 && x < 360 && y > 60 && y < 180).toBe(false);
  }
});

test('lines of two kinds between the same parts keep apart', () => {
  const lattice = new Lattice(0, 0, 600, 240);
  const ports = [-lane, 0, lane].map((off) => off + 120);
  const ways = ['read-write', 'read-only'].map((kind) =>
    lattice.connect(
      { from: 'a', to: 'b', kind },
      ports.map((y) => port(0, y, 'right')),
      ports.map((y) => port(600, y, 'left')),
    ),
  );
  expect(ways[0]?.[0]?.[1]).not.toBe(ways[1]?.[0]?.[1]);
});

test('a line leaves a lane free beside another one, also from a port that costs a little more', () => {
  const lattice = new Lattice(0, 0, 600, 240);
  lattice.connect({ from: 'a', to: 'c', kind: 'first' }, [port(0, 120, 'right')], [port(600, 120, 'left')]);
  const from = [port(0, 132, 'right'), { ...port(0, 144, 'right'), cost: 4 }];
  const to = [port(600, 132, 'left'), port(600, 144, 'left')];
  const way = lattice.connect({ from: 'b', to: 'd', kind: 'second' }, from, to);
  expect(way.map(([, y]) => y)).toEqual([144, 144]);
});

test('a part that is walled in has no way, and the error names the line', () => {
  const lattice = new Lattice(0, 0, 600, 240);
  lattice.block(300, 0, 24, 240);
  expect(() =>
    lattice.connect({ from: 'a', to: 'b', kind: 'https' }, [port(0, 120, 'right')], [port(600, 120, 'left')]),
  ).toThrow('no way for the line from a to b');
});

test('a line crosses no other one where a way as long does not', () => {
  const lattice = new Lattice(0, 0, 600, 240);
  lattice.connect({ from: 'a', to: 'b', kind: 'first' }, [port(300, 0, 'bottom')], [port(300, 120, 'top')]);
  const way = lattice.connect(
    { from: 'c', to: 'd', kind: 'second' },
    [60, 180].map((y) => port(0, y, 'right')),
    [60, 180].map((y) => port(600, y, 'left')),
  );
  expect(way.map(([, y]) => y)).toEqual([180, 180]);
});
