import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const run = (command: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, command), ...args], { encoding: 'utf8' });

const commands = [
  'build-cli.ts',
  ...['due', 'disk', 'checks', 'fonts', 'book', 'diagrams', 'citations', 'new'].map((name) => `${name}/cli.ts`),
  ...[
    'citations/release-cli.ts',
    'licences/sbom-cli.ts',
    'breaks/write-loads.ts',
    'deploy/check-nginx.ts',
    'bench/run.ts',
  ],
];

test.each(commands)('%s refuses what it does not know, with its usage, and prints that when asked', (command) => {
  const wrong = run(command, '--bogus');
  expect([wrong.status, wrong.stdout]).toEqual([2, '']);
  expect(wrong.stderr).toContain('bogus');
  expect(wrong.stderr).toContain('npm run');
  expect(wrong.stderr).not.toMatch(/^ {4}at /m);
  const help = run(command, '--help');
  expect([help.status, help.stderr]).toEqual([0, '']);
  expect(help.stdout).toContain('npm run');
});

test.each([
  ['2027-13-45', 'this day is not in the calendar'],
  ['2027-02-30', 'this day is not in the calendar'],
  ['soon', 'write YYYY-MM-DD'],
])('npm run due -- --day %s is refused: %s', (day, says) => {
  const { status, stderr } = run('due/cli.ts', '--day', day);
  expect(status).toBe(2);
  expect(stderr).toContain(says);
  expect(stderr).toContain('Usage: npm run due');
});
