import { describe, expect, it } from 'vitest';
import { small } from './fixture.ts';
import { thumbnail } from './thumbnail.ts';

const ids = small.nodes.map(({ id }) => id);

describe('a thumbnail', () => {
  const drawn = thumbnail(small, [ids]);

  it('has each part of the grid once, inside its edges and apart from its neighbour', () => {
    expect(drawn.spots.map(({ node }) => node.id)).toEqual(ids);
    const reach = drawn.side / 2;
    for (const { x, y } of drawn.spots) {
      expect(x - reach).toBeGreaterThanOrEqual(0);
      expect(x + reach).toBeLessThanOrEqual(drawn.width);
      expect(y + reach).toBeLessThanOrEqual(drawn.height);
    }
    const gaps = drawn.spots.slice(1).map(({ x }, i) => x - (drawn.spots[i]?.x ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(drawn.side);
  });

  it('connects what the stage connects, each pair once', () => {
    const pairs = new Set(small.edges.map(({ from, to }) => [from, to].sort().join()));
    expect(drawn.links).toHaveLength(pairs.size);
    const doubled = { ...small, edges: [...small.edges, ...small.edges] };
    expect(thumbnail(doubled, [ids]).links).toHaveLength(pairs.size);
  });

  it('dashes the line of a look-up, on which no request passes', () => {
    const [first, ...others] = small.edges.map((edge) => ({ ...edge }));
    const edges = [{ ...first!, kind: 'dns' as const }, ...others];
    expect(thumbnail({ ...small, edges }, [ids]).links.map(({ dashed }) => dashed)).toEqual([true, false]);
  });

  it('leaves out names where they would touch', () => {
    expect(drawn.named).toBe(true);
    expect(thumbnail(small, [[...ids, '.', '.', '.', '.', '.', '.']]).named).toBe(false);
  });
});
