import { describe, expect, it } from 'vitest';
import { grown, small } from './fixture.ts';
import { unexplained } from './reasons.ts';

const why = (...parts: string[]) => [{ parts, because: 'It is needed.', decisions: [] }];

describe('differences without a reason', () => {
  it('are the parts that came and the connections between parts that stayed', () => {
    expect(unexplained(small, grown, [])).toEqual([
      { anchor: 'rds-proxy', what: 'added' },
      { anchor: 'app-runner--aurora-writer', what: 'removed' },
    ]);
  });

  it('name a connection by both of its ends', () => {
    const direct = { from: 'users', to: 'aurora-writer', kind: 'https' } as const;
    expect(unexplained(small, { ...small, edges: [...small.edges, direct] }, [])).toEqual([
      { anchor: 'users--aurora-writer', what: 'added' },
    ]);
  });

  it('are none once each has one; a connection shares the reason of the part that came', () => {
    expect(unexplained(small, grown, why('rds-proxy', 'app-runner--aurora-writer'))).toEqual([]);
  });

  it('are none for what the picture only leaves out', () => {
    expect(unexplained(grown, { ...small, unshown: ['rds-proxy'] }, why('app-runner--aurora-writer'))).toEqual([]);
  });

  it('are parts that became another service', () => {
    const nodes = small.nodes.map((node) => (node.id === 'app-runner' ? { ...node, service: 'ecs' } : node));
    expect(unexplained(small, { ...small, nodes }, [])).toEqual([{ anchor: 'app-runner', what: 'changed' }]);
  });
});
