import { expect, test } from 'vitest';
import { marksIn, splitAtMarks, splitAtNames } from './segments.ts';

const names = [
  { spelling: 'ECS', id: 'ecs' },
  { spelling: 'ECS Express Mode', id: 'ecs-express-mode' },
  { spelling: 'X-Ray', id: 'x-ray' },
];

test('the longest spelling of a service wins', () => {
  expect(splitAtNames('Use ECS Express Mode, not ECS.', names)).toEqual([
    { kind: 'text', text: 'Use ' },
    { kind: 'service', id: 'ecs-express-mode', text: 'ECS Express Mode' },
    { kind: 'text', text: ', not ' },
    { kind: 'service', id: 'ecs', text: 'ECS' },
    { kind: 'text', text: '.' },
  ]);
});

test('a name inside another word is no mention', () => {
  expect(splitAtNames('RECS and ECSX and ecs', names)).toEqual([{ kind: 'text', text: 'RECS and ECSX and ecs' }]);
});

test('a name broken over two lines is one mention', () => {
  expect(splitAtNames('the ECS Express\nMode', names)[1]).toEqual({
    kind: 'service',
    id: 'ecs-express-mode',
    text: 'ECS Express\nMode',
  });
});

test('a plural or possessive still is a mention', () => {
  expect(splitAtNames('X-Ray’s traces', names)[0]).toEqual({ kind: 'service', id: 'x-ray', text: 'X-Ray' });
});

test('fact marks carry their day', () => {
  expect(splitAtMarks('Then [[aurora-acu-max@talk]].')).toEqual([
    { kind: 'text', text: 'Then ' },
    { kind: 'fact', id: 'aurora-acu-max', at: 'talk' },
    { kind: 'text', text: '.' },
  ]);
  expect(marksIn('[[a]] and [[b@today]], [[worked:C-X/c]]', 'fact')).toEqual(['a', 'b']);
  expect(marksIn('[[a]] and [[worked:C-X/c]]', 'worked')).toEqual(['C-X/c']);
});
