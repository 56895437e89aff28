import { describe, expect, it } from 'vitest';
import { grown, small } from './fixture.ts';
import { connectionRows, datedRows, describe as inWords, listOf, partRows, readingOrder } from './twin.ts';

describe('the text twin', () => {
  it('reads from the entrance inwards', () => {
    expect(readingOrder(grown).map((node) => node.id)).toEqual(['users', 'app-runner', 'rds-proxy', 'aurora-writer']);
  });

  it('names every part even where nothing leads to it or back', () => {
    const nodes = [...small.nodes, { id: 'alone', label: 'Alone' }];
    expect(readingOrder({ ...small, nodes }).map((node) => node.id)).toContain('alone');
  });

  it('stops where parts call each other in a circle', () => {
    const edges = [...small.edges, { from: 'aurora-writer', to: 'users', kind: 'call' } as const];
    expect(readingOrder({ ...small, edges })).toHaveLength(3);
  });

  it('says what each part does, which frame holds it and what is new', () => {
    expect(inWords(grown, small)).toEqual([
      'Users send HTTPS requests to App Runner. App Runner sends reads and writes to RDS Proxy (read/write endpoint) and sends reads to RDS Proxy (read-only endpoint). RDS Proxy sends reads and writes to Aurora (writer).',
      'The frame “VPC” contains Aurora (writer) and RDS Proxy.',
      'New against stage X: RDS Proxy.',
    ]);
  });

  it('says what a stage has given up', () => {
    expect(inWords(small, grown).at(-1)).toBe('No longer there: RDS Proxy.');
  });

  it('makes one row for each edge, with its anchor and kind', () => {
    expect(connectionRows(grown).map((row) => row.anchor)).toHaveLength(4);
    expect(connectionRows(grown)[2]).toEqual({
      anchor: 'app-runner--rds-proxy--read-only',
      from: 'App Runner',
      to: 'RDS Proxy',
      what: 'reads only: read-only endpoint',
      ours: undefined,
    });
  });

  it('makes one row for each part, marked where new', () => {
    expect(
      partRows(grown, small)
        .filter((row) => row.fresh)
        .map((row) => row.anchor),
    ).toEqual(['rds-proxy']);
    expect(partRows(grown, small).find((row) => row.anchor === 'aurora-writer')?.where).toBe('VPC');
  });

  it('puts a row of today alone behind the one that it follows today', () => {
    const rows = (...anchors: string[]) => anchors.map((anchor) => ({ anchor }));
    const both = datedRows(rows('a', 'b'), rows('first', 'a', 'between', 'b'));
    expect(both.map(({ anchor }) => anchor)).toEqual(['first', 'a', 'between', 'b']);
    expect(both[2]).toEqual({ anchor: 'between', today: { anchor: 'between' } });
  });

  it('writes lists as English does', () => {
    expect(['', listOf(['a']), listOf(['a', 'b']), listOf(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});
