import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffStages, goneNodes, newNodes } from './diff.ts';
import { grown, small } from './fixture.ts';
import { edgeKind } from '../../schemas/architecture.ts';
import type { Parts } from './types.ts';

const parts = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 }).chain((ids) =>
  fc.record({
    groups: fc.constant<Parts['groups']>([]),
    nodes: fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), label: fc.constantFrom('one', 'two') }))),
    edges: fc.uniqueArray(
      fc.record({
        from: fc.constantFrom(...ids),
        to: fc.constantFrom(...ids),
        kind: fc.constantFrom(...edgeKind.options),
      }),
      { selector: (edge) => `${edge.from} ${edge.to}`, maxLength: 6 },
    ),
  }),
);

describe('comparing stages', () => {
  it('names what was added, removed and changed', () => {
    const { nodes, edges } = diffStages(small, grown);
    expect(nodes.added.map((node) => node.id)).toEqual(['rds-proxy']);
    expect(nodes.removed).toEqual([]);
    expect(edges.removed.map((edge) => `${edge.from}--${edge.to}`)).toEqual(['app-runner--aurora-writer']);
    expect(edges.changed.map((change) => change.id)).toEqual(['users--app-runner']);
    expect(edges.added).toHaveLength(3);
  });

  it('finds nothing between a stage and itself', () => {
    const nothing = { added: [], removed: [], changed: [] };
    fc.assert(
      fc.property(parts, (stage) => {
        expect(diffStages(stage, stage)).toEqual({ groups: nothing, nodes: nothing, edges: nothing });
      }),
    );
  });

  it('finds on the way back what it found on the way there, the other way round', () => {
    fc.assert(
      fc.property(parts, parts, (before, after) => {
        const back = diffStages(after, before);
        const there = diffStages(before, after);
        for (const field of ['nodes', 'edges'] as const) {
          expect(back[field].added).toEqual(there[field].removed);
          expect(back[field].removed).toEqual(there[field].added);
          const turned = there[field].changed.map(({ id, before: was, after: is }) => ({ id, before: is, after: was }));
          expect(new Set<unknown>(back[field].changed)).toEqual(new Set<unknown>(turned));
        }
      }),
    );
  });

  it('calls new only what the stage before neither shows nor leaves out', () => {
    expect([...newNodes(grown, small)]).toEqual(['rds-proxy']);
    expect([...newNodes(grown, { ...small, unshown: ['rds-proxy'] })]).toEqual([]);
    expect([...newNodes(small, undefined)]).toEqual([]);
  });

  it('does not call gone what is only left out of the picture', () => {
    expect(goneNodes(small, grown)).toEqual(['rds-proxy']);
    expect(goneNodes({ ...small, unshown: ['rds-proxy'] }, grown)).toEqual([]);
  });
});
