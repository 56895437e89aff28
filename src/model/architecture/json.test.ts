import { describe, expect, it } from 'vitest';
import { diffStages } from './diff.ts';
import { grown, small } from './fixture.ts';
import { partsOf, flowJson, sequenceJson } from './json.ts';
import type { Sequence } from './types.ts';

describe('a stage as others may take it', () => {
  it.each([small, grown])('comes back as the same stage', (stage) => {
    const nothing = { added: [], removed: [], changed: [] };
    expect(diffStages(stage, partsOf(flowJson(stage)))).toEqual({ groups: nothing, nodes: nothing, edges: nothing });
  });

  it('has every field, so that no reader needs a default', () => {
    const { nodes, edges } = JSON.parse(JSON.stringify(flowJson(grown))) as ReturnType<typeof flowJson>;
    expect(nodes[0]).toEqual({ id: 'users', label: 'Users', role: null, service: null, group: null, ours: null });
    expect(edges[1]).toEqual({
      id: 'app-runner--rds-proxy',
      from: 'app-runner',
      to: 'rds-proxy',
      kind: 'read-write',
      label: 'read/write endpoint',
      means: 'reads and writes',
      ours: null,
    });
  });

  it('gives the steps of a sequence their anchors', () => {
    const sequence = {
      caption: 'c',
      participants: [{ id: 'a', label: 'A' }],
      messages: [{ from: 'a', to: 'a', kind: 'work', label: 'w' }],
    } as unknown as Sequence;
    expect(sequenceJson(sequence).messages[0]).toMatchObject({ id: 'a--a', when: null });
  });
});
