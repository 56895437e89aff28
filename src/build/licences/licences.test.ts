import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isAllowed, licenceIssues } from './licences.ts';

test.each([
  ['MIT', true],
  ['(MPL-2.0 OR Apache-2.0)', true],
  ['EPL-2.0 OR GPL-3.0-or-later', true],
  ['Apache-2.0 AND LGPL-3.0-or-later', true],
  ['GPL-3.0-only', false],
  ['MIT AND GPL-3.0-only', false],
  ['', false],
])('%s: %s', (expression, fine) => {
  expect(isAllowed(expression)).toBe(fine);
});

test('a package of another licence, or of none, is named with its version', () => {
  const root = mkdtempSync(join(tmpdir(), 'headroom-licences-'));
  const packages = {
    '': { version: '1.0.0' },
    'node_modules/good': { version: '1.0.0', license: 'MIT' },
    'node_modules/@x/bad': { version: '2.0.0', license: 'GPL-3.0-only' },
    'node_modules/a/node_modules/silent': { version: '3.0.0' },
  };
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
  expect(licenceIssues(root).map(({ message }) => message)).toEqual([
    '@x/bad 2.0.0 has the licence GPL-3.0-only',
    'silent 3.0.0 has the licence none',
  ]);
  rmSync(root, { recursive: true });
});
