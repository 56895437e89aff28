import fc from 'fast-check';
import { expect, test } from 'vitest';
import { autoGrid, turned } from './auto-grid.ts';
import type { Parts } from './types.ts';

const parts = (
  nodes: readonly (readonly [id: string, group?: string | undefined])[],
  edges: readonly [string, string][],
): Parts => ({
  groups: [...new Set(nodes.flatMap(([, group]) => group ?? []))].map((id) => ({ id, label: id })),
  nodes: nodes.map(([id, group]) => ({ id, label: id, ...(group === undefined ? {} : { group }) })),
  edges: edges.map(([from, to]) => ({ from, to, kind: 'call' as const })),
});

test('parts stand in columns by who calls whom', () => {
  const grid = autoGrid(
    parts(
      [['users'], ['api'], ['queue'], ['db']],
      [
        ['users', 'api'],
        ['api', 'queue'],
        ['api', 'db'],
        ['users', 'db'],
      ],
    ),
  );
  expect(grid).toEqual([
    ['users', 'api', 'queue'],
    ['.', '.', 'db'],
  ]);
});

test('a frame has rows of its own', () => {
  const grid = autoGrid(
    parts(
      [['users'], ['api', 'vpc'], ['cdn'], ['db', 'vpc']],
      [
        ['users', 'api'],
        ['users', 'cdn'],
        ['api', 'db'],
      ],
    ),
  );
  expect(grid).toEqual([
    ['users', 'cdn', '.'],
    ['.', 'api', 'db'],
  ]);
});

test('a circle of calls ends', () => {
  expect(
    autoGrid(
      parts(
        [['a'], ['b']],
        [
          ['a', 'b'],
          ['b', 'a'],
          ['a', 'a'],
        ],
      ),
    )
      .flat()
      .sort(),
  ).toEqual(['a', 'b']);
});

test('every part has one cell, whatever calls what', () => {
  const ids = Array.from({ length: 7 }, (_, i) => `n${i}`);
  const id = fc.constantFrom(...ids);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(id, id), { maxLength: 20 }),
      fc.array(fc.constantFrom(undefined, 'one', 'two'), { minLength: 7, maxLength: 7 }),
      (edges, groups) => {
        const grid = autoGrid(
          parts(
            ids.map((name, i) => [name, groups[i]] as const),
            edges,
          ),
        );
        expect(
          grid
            .flat()
            .filter((cell) => cell !== '.')
            .sort(),
        ).toEqual(ids);
        expect(new Set(grid.map(({ length }) => length)).size).toBe(1);
        expect(turned(turned(grid))).toEqual(grid);
      },
    ),
  );
});
