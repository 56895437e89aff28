import { describe, expect, it } from 'vitest';
import { compareStages } from './compare.ts';
import { grown, small } from './fixture.ts';
import type { Architecture } from './types.ts';
import { changeLines, mergedByReason, reasonsBetween, sentence } from './change-sentences.ts';

const say = (before: Architecture, after: Architecture, stages: readonly Architecture[] = []): string[] =>
  changeLines(before, after, compareStages(before, after), reasonsBetween(before, after, stages)).map(sentence);

const reader = (n: number) =>
  ({ id: `reader-${n}`, service: 'aurora-serverless', label: 'Aurora', role: `reader ${n}`, group: 'vpc' }) as const;
const wide: Architecture = {
  ...grown,
  id: 'stage-z',
  previous: 'stage-y',
  order: 3,
  nodes: [...grown.nodes, reader(1), reader(2)],
  edges: [
    ...grown.edges,
    { from: 'rds-proxy', to: 'reader-1', kind: 'read-only' },
    { from: 'rds-proxy', to: 'reader-2', kind: 'read-only' },
  ],
  changes: [{ parts: ['reader-1', 'reader-2'], because: 'Reads fill the writer.', decisions: [] }],
};
const why: Architecture = {
  ...grown,
  order: 2,
  changes: [{ parts: ['rds-proxy'], because: 'every instance opens connections of its own', decisions: [] }],
};

describe('differences in words', () => {
  it('says where a part is added and why', () => {
    expect(say(small, why, [small, why])[0]).toBe(
      'RDS Proxy is added between App Runner and Aurora (writer), in the frame “VPC”, because every instance opens connections of its own.',
    );
  });

  it('speaks of several of a kind together', () => {
    expect(say(grown, wide, [grown, wide])).toEqual([
      'Aurora (reader 1 and reader 2) are added behind RDS Proxy, in the frame “VPC”, because reads fill the writer.',
    ]);
  });

  it('says where a removed part stood', () => {
    expect(say(wide, grown)).toEqual(['Aurora (reader 1 and reader 2), which was behind RDS Proxy, are removed.']);
    expect(say(grown, small)[0]).toBe('RDS Proxy, which was between App Runner and Aurora (writer), is removed.');
  });

  it('names lines between parts that stay, and leaves those of a new part to it', () => {
    expect(say(small, grown)).toContain('App Runner no longer connects through a VPC connector to Aurora (writer).');
    expect(say(small, grown).join(' ')).not.toContain('read/write endpoint');
  });

  it('names what a part or a line becomes', () => {
    const nodes = small.nodes.map((node) => (node.id === 'aurora-writer' ? { id: node.id, label: 'Database' } : node));
    expect(say({ ...small, nodes }, small)).toEqual([
      'Database becomes Aurora (writer) and is now in the frame “VPC”.',
    ]);
    const edges = small.edges.map((edge) => ({ ...edge, kind: 'call', label: '/orders' }) as const);
    expect(say(small, { ...small, edges })).toContain(
      'The connection from Users to App Runner becomes “/orders” instead of “HTTPS”.',
    );
  });

  it('says what a picture only leaves out', () => {
    expect(say(grown, { ...small, unshown: ['rds-proxy'] })).toContain(
      'RDS Proxy is in both, and left out of the later picture.',
    );
  });

  it('says nothing of a stage and itself', () => expect(say(wide, wide)).toEqual([]));

  it('gives a reason once for everything that it explains', () => {
    const line = (says: string, because?: string) => ({ sign: 'added', says, anchors: [], because }) as const;
    const lines = [
      line('A is added', 'it helps'),
      line('B is added'),
      line('The frame “C” is added', 'it helps'),
      line('D is added'),
    ];
    expect(mergedByReason(lines).map(sentence)).toEqual([
      'A is added; the frame “C” is added, because it helps.',
      'B is added.',
      'D is added.',
    ]);
  });

  it('keeps names at the start of a reason as they are written', () => {
    expect(sentence({ says: 'A', because: 'App Runner is closed.' })).toBe('A, because App Runner is closed.');
    expect(sentence({ says: 'A', because: 'The writer is full.' })).toBe('A, because the writer is full.');
  });
});

describe('reasons along the way', () => {
  const later = {
    ...wide,
    order: 3,
    changes: [...wide.changes, { parts: ['rds-proxy'], because: 'newer', decisions: [] }],
  };
  const next = { ...why, order: 2 };

  it('are those of every stage between, the latest for each part', () => {
    const reasons = reasonsBetween(small, later, [small, next, later]);
    expect([reasons.get('reader-1'), reasons.get('rds-proxy')]).toEqual(['Reads fill the writer.', 'newer']);
  });

  it('are only those of its own parts where one stage did not grow out of the other', () => {
    const gone = {
      ...next,
      changes: [...next.changes, { parts: ['database'], because: 'gone long since', decisions: [] }],
    };
    expect([...reasonsBetween({ ...small, id: 'other', order: 0 }, gone, [gone]).keys()]).toEqual(['rds-proxy']);
  });

  it('are none on the way back', () => expect(reasonsBetween(later, next, [small, next, later]).size).toBe(0));
});
