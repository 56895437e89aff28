import { describe, expect, it } from 'vitest';
import { compareStages, isSame, signsOn } from './compare.ts';
import { grown, small } from './fixture.ts';

const counts = ({ nodes, edges }: ReturnType<typeof compareStages>) => ({
  nodes: [nodes.added.length, nodes.removed.length],
  edges: [edges.added.length, edges.removed.length],
});

describe('what a reader can tell two stages apart by', () => {
  it('finds nothing between a stage and itself, nor between two that differ in remarks only', () => {
    const remarked = { ...small, nodes: small.nodes.map((node) => ({ ...node, ours: 'another reason' })) };
    expect(isSame(compareStages(small, small))).toBe(true);
    expect(isSame(compareStages(small, remarked))).toBe(true);
    expect(isSame(compareStages(small, grown))).toBe(false);
  });

  it('takes words that only name the kind of a line for none', () => {
    const { edges } = compareStages(small, grown);
    expect(edges.changed).toEqual([]);
  });

  it('turns back: what is added one way is removed the other', () => {
    const [there, back] = [counts(compareStages(small, grown)), counts(compareStages(grown, small))];
    expect(back).toEqual({ nodes: there.nodes.toReversed(), edges: there.edges.toReversed() });
  });

  it('does not call removed what the later picture leaves out, nor the lines that lead to it', () => {
    const { nodes, edges, leftOut } = compareStages(grown, { ...small, unshown: ['rds-proxy'] });
    expect([nodes.removed, leftOut.map(({ id }) => id)]).toEqual([[], ['rds-proxy']]);
    expect(edges.removed).toEqual([]);
    expect(edges.added.map(({ from, to }) => `${from}--${to}`)).toEqual(['app-runner--aurora-writer']);
  });

  it('does not call added what the earlier picture left out, nor the lines that lead to it', () => {
    const { nodes, edges, shownAgain } = compareStages({ ...small, unshown: ['rds-proxy'] }, grown);
    expect(edges.added).toEqual([]);
    expect([nodes.added, shownAgain.map(({ id }) => id)]).toEqual([[], ['rds-proxy']]);
  });

  it('gives each part of the later picture its sign, parts and lines alike', () => {
    expect([...signsOn(grown, compareStages(small, grown))]).toEqual([
      ['rds-proxy', 'added'],
      ['app-runner--rds-proxy', 'added'],
      ['app-runner--rds-proxy--read-only', 'added'],
      ['rds-proxy--aurora-writer', 'added'],
    ]);
  });
});
