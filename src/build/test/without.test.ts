import { expect, test } from 'vitest';
import { inTurn, leftOut } from './tasks.ts';
import { leftOutOf } from './without.ts';

const known = ['bytes', 'nginx'];

test('a run leaves out what is named and nothing else', () => {
  expect(leftOutOf([], known)).toEqual(new Set());
  expect(leftOutOf(['--without', 'nginx'], known)).toEqual(new Set(['nginx']));
  expect(leftOutOf(['--without', 'nginx, bytes'], known)).toEqual(new Set(known));
});

test('a name that no part has stops the run', () => {
  expect(leftOutOf(['--without', 'nginks'], known)).toContain('There is no part “nginks”');
  for (const args of [['--without'], ['--skip', 'nginx'], ['nginx'], ['--without', 'nginx', 'bytes']])
    expect(leftOutOf(args, known)).toContain('--without bytes,nginx');
});

test('what is left out counts as skipped', async () => {
  expect(await inTurn([leftOut('the site behind nginx')])).toEqual([{ passed: 0, failed: 0, skipped: 1 }]);
});
