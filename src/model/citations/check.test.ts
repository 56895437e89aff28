import { describe, expect, it } from 'vitest';
import { findingOf, sayChanges } from './check.ts';
import type { CitationsFile } from './file.ts';

const file = {
  site: 'https://headroom.example/',
  parts: {
    'D-16': {
      ...{ kind: 'decision', title: 'Async service', path: '/decisions/d-16/', says: '', replacedBy: ['D-20'] },
      steps: [
        { edition: '2026-01-15', fingerprint: 'aaaaaaa' },
        {
          edition: '2026-03-01',
          fingerprint: 'bbbbbbb',
          changes: [{ field: 'replacedBy.D-20.decision', new: 'D-20' }],
        },
        { edition: '2026-06-01', fingerprint: 'ccccccc', changes: [{ field: 'answer', old: 'SQS', new: 'SNS' }] },
      ],
    },
  },
  gone: { 'N-59': { title: 'Gone', edition: '2026-06-01' } },
  moved: { '/tiers/old/': '/tiers/new/' },
} as unknown as CitationsFile;

const cited = (id: string, fingerprint?: string) =>
  findingOf({ line: 1, id, query: '', text: id, at: 0, ...(fingerprint !== undefined && { fingerprint }) }, file);

describe('a citation', () => {
  it('is superseded where the part was replaced after it was cited', () =>
    expect(cited('D-16', 'aaaaaaa')).toMatchObject({ state: 'superseded', by: ['D-20'] }));

  it('is only changed where its author knew the replacement', () =>
    expect(cited('D-16', 'bbbbbbb')).toMatchObject({ state: 'changed', cited: '2026-03-01' }));

  it('is current with the newest fingerprint or with none, which pins it to nothing', () => {
    expect(cited('D-16', 'ccccccc')).toMatchObject({ state: 'current', pinned: true });
    expect(cited('D-16')).toMatchObject({ state: 'current', pinned: false, fingerprint: 'ccccccc' });
  });

  it('may name its part by the address of the page', () =>
    expect(cited('decisions/d-16/', 'ccccccc')).toMatchObject({ state: 'current', title: 'Async service' }));

  it('of what moved, is gone, or never was says so', () => {
    expect(cited('tiers/old/#part')).toMatchObject({ state: 'moved', to: '/tiers/new/' });
    expect(cited('N-59')).toMatchObject({ state: 'removed', edition: '2026-06-01' });
    expect(cited('D-99')).toMatchObject({ state: 'unknown', why: /no such part/ });
    expect(cited('D-16', 'zzzzzzz')).toMatchObject({ state: 'unknown', why: /zzzzzzz/ });
  });
});

it('prints a change with both values, and prose only as rewritten', () => {
  const step = (field: string, old: string | undefined, now: string | undefined) =>
    sayChanges([
      { edition: '2026-06-01', fingerprint: '', changes: [{ field, ...(old && { old }), ...(now && { new: now }) }] },
    ]);
  expect(step('answer', 'SQS', 'SNS')).toEqual(['2026-06-01: answer: “SQS” → “SNS”']);
  expect(step('answer', undefined, 'SNS')).toEqual(['2026-06-01: answer: nothing → “SNS”']);
  expect(step('why', '§1a', '§2b')).toEqual(['2026-06-01: why was rewritten']);
});
