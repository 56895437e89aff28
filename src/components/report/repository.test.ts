import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it.each([
  ['', 'undefined'],
  ['https://code.example/kb', 'https://code.example/kb'],
])('REPOSITORY_URL=%s is %s', (given, repository) => {
  const file = `file://${join(import.meta.dirname, 'repository.ts')}`;
  const program = `import('${file}').then((one) => console.log(one.repository))`;
  const env = { ...process.env, REPOSITORY_URL: given };
  expect(execFileSync(process.execPath, ['-e', program], { env, encoding: 'utf8' }).trim()).toBe(repository);
});
