import { expect, it } from 'vitest';
import { decisionsByReason, stagesDeciding } from './decided.ts';
import type { Architecture } from './types.ts';

const stage = (id: string, changes: Architecture['changes'], today?: Architecture['changes']) => ({
  id,
  changes,
  ...(today ? { today: { replace: [], drop: [], groups: [], nodes: [], edges: [], changes: today } } : {}),
});
const cached = stage('f', [{ parts: ['cache'], because: 'Answers repeat.', decisions: ['D-21', 'D-10'] }]);
const cachedAgain = stage('l', [{ parts: ['cache'], because: 'Answers repeat.', decisions: ['D-10', 'D-07'] }]);
const moved = stage(
  'i',
  [
    { parts: ['front'], because: 'One address.', decisions: ['D-14'] },
    { parts: ['vpc'], because: 'It is drawn.', decisions: [] },
  ],
  [{ parts: ['vpc'], because: 'Tasks stand in it.', decisions: ['D-20'] }],
);

it('joins the decisions of changes that give one reason, each once and in order', () => {
  expect(decisionsByReason([cached, cachedAgain], []).get('Answers repeat.')).toEqual(['D-07', 'D-10', 'D-21']);
});

it('knows changes of both days, and nothing of a change that names no decision', () => {
  expect([...decisionsByReason([moved], [])]).toEqual([
    ['One address.', ['D-14']],
    ['Tasks stand in it.', ['D-20']],
  ]);
});

it('gives the decisions of a replacement to its part and to what stands before it', () => {
  const entrance = { id: 'door', label: 'Door', ours: 'It has a door.' };
  expect([...decisionsByReason([], [{ because: 'It closed.', entrance, decisions: ['D-20'] }])]).toEqual([
    ['It closed.', ['D-20']],
    ['It has a door.', ['D-20']],
  ]);
});

it('tells whether a stage carries a decision out against the one before or against the talk', () => {
  const found = (decision: string) =>
    stagesDeciding(decision, [cached, moved]).map(({ stage: { id }, part }) => `${id} ${part}`);
  expect(found('D-10')).toEqual(['f changes']);
  expect(found('D-20')).toEqual(['i today']);
  expect(found('D-01')).toEqual([]);
});
