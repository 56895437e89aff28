import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { find } from '../elements.ts';
import type { StageJson } from '../library.ts';
import { departuresOf } from './stage.ts';

const gone = 'App Runner takes no new customers.';
const node = (id: string, label: string, ours: string | null) => ({ id, label, role: null, ours });
const stage = (letter: string, nodes: readonly ReturnType<typeof node>[]): StageJson =>
  ({ letter, title: letter, today: { nodes, edges: [] } }) as unknown as StageJson;

describe('where the pictures differ from the slides', () => {
  it('says each reason once, with every part it is the reason of and in which stages', () => {
    const [table] = departuresOf([
      stage('C', [node('run', 'ECS Express Mode', gone), node('dns', 'Route 53', 'No request passes it.')]),
      stage('D', [node('run', 'ECS Express Mode', gone), node('task', 'Fargate', gone), node('db', 'Aurora', null)]),
    ]);
    const rows =
      table?.type === 'element' ? find(table, ({ tagName }) => tagName === 'tr').map((row) => toString(row)) : [];
    expect(rows.slice(1)).toEqual([
      `ECS Express Mode (stages C, D); Fargate (stage D)${gone}`,
      'Route 53 (stage C)No request passes it.',
    ]);
  });
});
