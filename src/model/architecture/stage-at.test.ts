import { describe, expect, it } from 'vitest';
import { edgeAnchors } from './anchors.ts';
import { small } from './fixture.ts';
import { sequenceAt, stageAt } from './stage-at.ts';
import type { Architecture, Replacement, Sequence } from './types.ts';

const express: Replacement = {
  id: 'app-runner',
  because: 'It takes no new customers.',
  decisions: [],
  part: { service: 'ecs-express-mode', label: 'ECS Express Mode', group: 'vpc' },
  entrance: { id: 'load-balancer', service: 'application-load-balancer', label: 'Load balancer', group: 'vpc' },
  lines: { 'vpc-connector': 'read-write' },
};
const none = { drop: [], groups: [], nodes: [], edges: [], changes: [] };
const dated: Architecture = { ...small, today: { ...none, replace: ['app-runner'] } };
const today = (stage: Architecture) => stageAt(stage, 'today', [express]);

describe('a stage on one of the two days', () => {
  it('is the record itself on the day of the talk', () => {
    expect(stageAt(dated, 'talk', [express]).nodes).toEqual(small.nodes);
  });

  it('is the same on both days where nothing is otherwise', () => {
    expect(today(small)).toEqual(stageAt(small, 'talk', [express]));
  });

  it('has the replacement under the anchor of what it replaces, behind its entrance', () => {
    const { nodes, edges } = today(dated);
    expect(nodes.map(({ id, label, group }) => [id, label, group])).toEqual([
      ['users', 'Users', undefined],
      ['load-balancer', 'Load balancer', 'vpc'],
      ['app-runner', 'ECS Express Mode', 'vpc'],
      ['aurora-writer', 'Aurora', 'vpc'],
    ]);
    expect(edgeAnchors(edges)).toEqual([
      'users--load-balancer',
      'load-balancer--app-runner',
      'app-runner--aurora-writer',
    ]);
    expect(edges.at(-1)?.kind).toBe('read-write');
  });

  it('lets replaced parts that call each other do so directly', () => {
    const inner = { id: 'inner', service: 'app-runner', label: 'App Runner', role: 'inner' };
    const stage = {
      ...dated,
      nodes: [...small.nodes, inner],
      edges: [...small.edges, { from: 'app-runner', to: 'inner', kind: 'call' } as const],
    };
    expect(edgeAnchors(today(stage).edges)).toContain('app-runner--inner');
    expect(edgeAnchors(today(stage).edges)).not.toContain('load-balancer--inner');
  });

  it('stays in the frame it had where the stage has none of the replacement’s', () => {
    const stage = { ...dated, groups: [], nodes: small.nodes.map((node) => ({ ...node, group: undefined })) };
    expect(today(stage).nodes.every(({ group }) => group === undefined)).toBe(true);
  });

  it('loses what today drops, with its connections, and has what today adds', () => {
    const otel = { id: 'otel', label: 'OpenTelemetry' };
    const { nodes, edges } = today({
      ...small,
      today: {
        ...none,
        replace: [],
        drop: ['aurora-writer'],
        nodes: [otel, { id: 'app-runner', role: 'traced' }],
        edges: [{ from: 'app-runner', to: 'otel', kind: 'telemetry' }],
      },
    });
    expect(nodes.map(({ id, role }) => [id, role])).toEqual([
      ['users', undefined],
      ['app-runner', 'traced'],
      ['otel', undefined],
    ]);
    expect(edgeAnchors(edges)).toEqual(['users--app-runner', 'app-runner--otel']);
  });

  it('has the notes of its day only', () => {
    const notes = [
      { text: 'both', ours: false, names: [] },
      { text: 'then', ours: false, names: [], only: 'talk' as const },
      { text: 'now', ours: false, names: [], only: 'today' as const },
    ];
    expect(today({ ...dated, notes }).notes.map(({ text }) => text)).toEqual(['both', 'now']);
    expect(stageAt({ ...dated, notes }, 'talk', []).notes.map(({ text }) => text)).toEqual(['both', 'then']);
  });
});

describe('a sequence on one of the two days', () => {
  it('has the replacement among its participants', () => {
    const sequence: Sequence = {
      ...{ id: 'stage-s', letter: 'S', title: 'T', tier: 'users-1', caption: 'c', order: 1, slides: [], notes: [] },
      participants: [
        { id: 'users', label: 'Users' },
        { id: 'app-runner', service: 'app-runner', label: 'App Runner' },
      ],
      messages: [{ from: 'users', to: 'app-runner', kind: 'request', label: 'ask' }],
      today: { replace: ['app-runner'] },
    };
    expect(sequenceAt(sequence, 'today', [express]).participants[1]?.label).toBe('ECS Express Mode');
    expect(sequenceAt(sequence, 'talk', [express]).participants[1]?.label).toBe('App Runner');
  });
});
