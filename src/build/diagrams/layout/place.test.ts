import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutFaults } from './faults.ts';
import { place } from './place.ts';
import type { LayoutInput } from './types.ts';

const card = { width: 80, height: 70 };
const word = { width: 70, height: 15 };
const rows = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
const input = (grid: string, edges: LayoutInput['edges'], more: Partial<LayoutInput> = {}): LayoutInput => {
  const cells = rows(grid);
  const nodes = cells
    .flat()
    .filter((id) => id !== '.')
    .map((id) => ({ id }));
  return { grid: cells, flow: 'right', card, nodes, groups: [], edges, ...more };
};

describe('placing a drawing', () => {
  it('draws neighbours joined by one straight line', () => {
    const { cards, edges, width } = place(input('a b', [{ from: 'a', to: 'b' }]));
    expect(edges[0]?.points).toHaveLength(2);
    expect(edges[0]?.points[0]?.y).toBe(edges[0]?.points[1]?.y);
    expect(width).toBeLessThan(200);
    expect(cards.get('a')?.x).toBeLessThan(cards.get('b')?.x ?? 0);
  });

  it('makes room for the words on a line', () => {
    const plain = place(input('a b', [{ from: 'a', to: 'b' }]));
    const said = place(input('a b', [{ from: 'a', to: 'b', label: word }]));
    expect(said.width - plain.width).toBeGreaterThan(50);
    expect(said.edges[0]?.label).toMatchObject(word);
  });

  it('goes around what stands between', () => {
    const layout = place(input('a b c', [{ from: 'a', to: 'c' }]));
    expect(layout.edges[0]?.points.length).toBeGreaterThan(2);
    expect(layoutFaults(layout, ['a--c'])).toEqual([]);
  });

  it('keeps two lines between the same parts apart', () => {
    const { edges } = place(
      input('a b', [
        { from: 'a', to: 'b', label: word },
        { from: 'a', to: 'b', label: word },
      ]),
    );
    expect(edges[0]?.points[0]?.y).not.toBe(edges[1]?.points[0]?.y);
  });

  it('puts a frame around its parts only', () => {
    const title = { width: 30, height: 15 };
    const nodes = [{ id: 'a' }, { id: 'b', group: 'vpc' }, { id: 'c', group: 'vpc' }];
    const layout = place(
      input(
        'a b\n. c',
        [
          { from: 'a', to: 'b' },
          { from: 'b', to: 'c' },
        ],
        { nodes, groups: [{ id: 'vpc', title }] },
      ),
    );
    const frame = layout.frames.get('vpc');
    const [a, c] = [layout.cards.get('a'), layout.cards.get('c')];
    expect(frame && a && a.x + a.width < frame.x).toBe(true);
    expect(frame && c && c.y + c.height < frame.y + frame.height).toBe(true);
  });

  it.each([30, 100])('keeps the sign of a new part clear of a title %s px wide and of arrows from above', (width) => {
    const words = { width: 30, height: 16, gap: 8 };
    const line = { from: 'a', to: 'b' };
    const layout = place(
      input('a\nb', [line, line], {
        flow: 'down',
        card: { width: 104, height: 70 },
        tile: { width: 46, height: 46 },
        nodes: [
          { id: 'a', words },
          { id: 'b', group: 'vpc', words, fresh: true },
        ],
        groups: [{ id: 'vpc', title: { width, height: 15 } }],
      }),
    );
    expect(layoutFaults(layout, ['one', 'two'])).toEqual([]);
    const [tile, , sign] = layout.solids.get('b') ?? [];
    const fromAbove = layout.edges.flatMap(({ points }) => points.filter(({ y }) => y === tile?.y));
    expect(Math.max(...fromAbove.map(({ x }) => x)) + 3).toBeLessThan(sign?.x ?? 0);
  });

  it('starts words that follow a bend well clear of it', () => {
    const { edges } = place(input('a .\n. b', [{ from: 'a', to: 'b', label: word }]));
    const [edge] = edges;
    const before = edge?.points.at(-2)?.x ?? Infinity;
    expect((edge?.label?.x ?? 0) - before).toBeGreaterThanOrEqual(6);
  });

  it('asks for no more room where a line is long enough for its words', () => {
    const long = { from: 'a', to: 'c', label: { width: 40, height: 15 } };
    const [said, plain] = [place(input('a\nb\nc', [long])), place(input('a\nb\nc', [{ from: 'a', to: 'c' }]))];
    expect(said.height).toBe(plain.height);
  });

  it('refuses a grid in which a frame would enclose a stranger', () => {
    const nodes = [{ id: 'a', group: 'vpc' }, { id: 'b' }, { id: 'c', group: 'vpc' }];
    const groups = [{ id: 'vpc', title: { width: 30, height: 15 } }];
    expect(() => place(input('a b c', [], { nodes, groups }))).toThrow('the frame “vpc” would enclose “b”');
  });

  it('names what the grid lacks, has twice or does not know', () => {
    expect(() => place(input('a b', [], { nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }))).toThrow(
      'no cell for “c”',
    );
    expect(() => place(input('a a', []))).toThrow('has “a” twice');
    expect(() => place(input('a b', [], { nodes: [{ id: 'a' }] }))).toThrow('“b”, which is no part');
  });

  it('never lets cards, lines and labels get in each other’s way', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const edge = fc.record({
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      label: fc.option(fc.constant(word), { nil: undefined }),
    });
    const edges = fc.uniqueArray(
      edge.filter(({ from, to }) => from !== to),
      { maxLength: 6, selector: ({ from, to }) => [from, to].sort().join() },
    );
    fc.assert(
      fc.property(edges, fc.constantFrom('right' as const, 'down' as const), (list, flow) => {
        let layout;
        try {
          layout = place(input('a . b\nc d .\n. e f', list, { flow }));
        } catch (error) {
          // A grid may leave no room: then the drawing is refused, not spoilt.
          expect(String(error)).toMatch(/no room for the label|no way for all the lines/);
          return;
        }
        expect(
          layoutFaults(
            layout,
            list.map(({ from, to }) => `${from}--${to}`),
          ),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same drawing every time', () => {
    const edges = [
      { from: 'a', to: 'd' },
      { from: 'b', to: 'c', label: word },
      { from: 'a', to: 'c' },
    ];
    expect(place(input('a b\nc d', edges))).toEqual(place(input('a b\nc d', edges)));
  });
});
