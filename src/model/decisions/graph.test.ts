import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut, narrowPlan, widePlan, type Drawing, type GraphNode } from './graph.ts';
import type { Edge } from './relations.ts';

const node = (n: number): GraphNode => ({ id: `D-${String(n).padStart(2, '0')}`, short: 'Words', tier: `t${n % 3}` });
const nodes = Array.from({ length: 12 }, (_, i) => node(i + 1)).sort((a, b) => (a.tier < b.tier ? -1 : 1));
const id = (i: number): string => nodes[i]?.id ?? '';

const edges: fc.Arbitrary<Edge[]> = fc.uniqueArray(
  fc
    .record({
      kind: fc.constantFrom('needs' as const, 'conflicts' as const, 'replaces' as const),
      from: fc.nat(11),
      to: fc.nat(11),
    })
    .filter(({ from, to }) => from > to)
    .map(({ kind, from, to }) => ({ kind, from: id(from), to: id(to), scope: 'all' })),
  { selector: ({ from, to }) => `${from} ${to}`, maxLength: 25 },
);

const portAt = (drawing: Drawing, decision: string, relation: string) =>
  drawing.ports.find((port) => port.id === decision && port.relation === relation);

describe.each([
  ['wide', widePlan],
  ['narrow', narrowPlan],
])('the %s drawing', (_, plan) => {
  test('joins both ends of every relation, at ports that carry its name', () => {
    fc.assert(
      fc.property(edges, (all) => {
        const drawing = layOut(nodes, all, plan);
        for (const { kind, from, to } of all) {
          const [leaving, leaves, arriving, arrives] =
            kind === 'needs'
              ? [to, 'enables', from, 'needs']
              : [from, kind, to, kind === 'conflicts' ? 'conflicts' : 'replacedBy'];
          const start = portAt(drawing, leaving, leaves);
          const end = portAt(drawing, arriving, arrives);
          expect(start).toBeDefined();
          expect(end?.head).toBe(true);
          const trunk = drawing.trunks.find(
            (one) => one.kind === kind && one.from === leaving && one.to.includes(arriving),
          );
          expect(trunk?.joins).toEqual(expect.arrayContaining([start?.y, end?.y]));
          expect(Math.min(start?.to ?? 0, end?.to ?? 0)).toBeGreaterThanOrEqual(trunk?.x ?? Infinity);
        }
      }),
    );
  });

  test('keeps lines of one lane apart and every port at a height of its own', () => {
    fc.assert(
      fc.property(edges, (all) => {
        const { trunks, ports, rows, height } = layOut(nodes, all, plan);
        for (const a of trunks) {
          for (const b of trunks) {
            if (a !== b && a.lane === b.lane) expect(a.bottom < b.top || b.bottom < a.top).toBe(true);
          }
        }
        expect(Math.max(0, ...trunks.map(({ x }) => x))).toBeLessThan(plan.width);
        expect(new Set(ports.map(({ y }) => y)).size).toBe(ports.length);
        expect(rows.map(({ y }) => y)).toEqual(rows.map(({ y }) => y).sort((a, b) => a - b));
        expect(Math.max(...rows.map(({ y }) => y), ...ports.map(({ y }) => y))).toBeLessThan(height);
      }),
    );
  });

  test('has the ports of a decision beside its row, above the next one', () => {
    fc.assert(
      fc.property(edges, (all) => {
        const { rows, ports, height } = layOut(nodes, all, plan);
        rows.forEach((row, i) => {
          for (const { y } of ports.filter((port) => port.id === row.id)) {
            expect(y).toBeGreaterThanOrEqual(row.y);
            expect(y).toBeLessThan(rows[i + 1]?.y ?? height);
          }
        });
      }),
    );
  });

  test('begins each tier with its head, in the order of the decisions', () => {
    const { bands, rows } = layOut(nodes, [], plan);
    expect(bands.map(({ tier }) => tier)).toEqual(['t0', 't1', 't2']);
    expect(rows.map((row) => row.id)).toEqual(nodes.map((one) => one.id));
  });
});

test('what one decision enables is one line with a branch to each', () => {
  const needs = (from: number): Edge => ({ kind: 'needs', from: id(from), to: id(0), scope: 'all' });
  const { trunks, ports } = layOut(nodes, [needs(3), needs(5), needs(8)], widePlan);
  expect(trunks).toHaveLength(1);
  expect(trunks[0]).toMatchObject({ from: id(0), to: [id(3), id(5), id(8)], lane: 0 });
  expect(ports.map(({ relation }) => relation).sort()).toEqual(['enables', 'needs', 'needs', 'needs']);
});

test('a short line takes the nearest lane', () => {
  const long: Edge = { kind: 'needs', from: id(11), to: id(0), scope: 'all' };
  const short: Edge = { kind: 'conflicts', from: id(4), to: id(5), scope: 'all' };
  const { trunks } = layOut(nodes, [long, short], narrowPlan);
  expect(trunks.map(({ kind, lane }) => [kind, lane])).toEqual([
    ['conflicts', 0],
    ['needs', 1],
  ]);
});

test.each([
  ['wide', widePlan],
  ['narrow', narrowPlan],
])('lanes of the %s drawing move up only where they would leave it', (_, plan) => {
  const many = Array.from({ length: 60 }, (_, i) => node(i + 100));
  const nested = (count: number) =>
    layOut(
      many,
      many.slice(0, count).map(({ id }, i) => {
        return { kind: 'conflicts', from: id, to: many.at(-1 - i)?.id ?? '', scope: 'all' };
      }),
      plan,
    ).trunks.map(({ x }) => x);
  expect(nested(3)).toEqual([0, 1, 2].map((lane) => plan.lanes.x + lane * plan.lanes.pitch));
  expect(nested(30)[0]).toBe(plan.lanes.x);
  expect(nested(30).at(-1)).toBeCloseTo(plan.width - 6, 9);
});

test('an edge to a decision that is not drawn is refused', () => {
  const stray: Edge = { kind: 'needs', from: id(1), to: 'D-99', scope: 'all' };
  expect(() => layOut(nodes, [stray], widePlan)).toThrow('the drawing has no decision “D-99”');
});
