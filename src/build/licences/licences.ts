import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../issue.ts';

/** Licences under which a package may be used to make the site, by their SPDX ids. */
const allowed = new Set([
  'MIT',
  'Zlib',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'Unlicense',
  'Python-2.0',
  // Faces: they may be served and embedded.
  'OFL-1.1',
  // Used as they are, and not a part of the site.
  'MPL-2.0',
  'LGPL-3.0-or-later',
  'EPL-2.0',
]);

/** Packages that say their licence in a file alone, as it was read there. */
export const licencesRead: Readonly<Record<string, string>> = { khroma: 'MIT' };

interface Locked {
  readonly license?: string;
  readonly version?: string;
}

/** Whether an SPDX expression can be kept: all parts of an AND, one part of an OR. */
export function isAllowed(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  const [first = '', ...others] = bare.split(' OR ');
  if (others.length > 0) return [first, ...others].some(isAllowed);
  const parts = bare.split(' AND ');
  return parts.length > 1 ? parts.every(isAllowed) : allowed.has(bare);
}

/** Locked packages whose licence is unknown or not one of those that are allowed. */
export function licenceIssues(root: string): Issue[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  return Object.entries(lock.packages).flatMap(([path, { license, version = '' }]): Issue[] => {
    const name = path.split('node_modules/').at(-1) ?? '';
    const licence = license ?? licencesRead[name];
    if (path === '' || (licence !== undefined && isAllowed(licence))) return [];
    const fix = 'Use another package, or allow the licence in src/build/licences/licences.ts and say why';
    return [{ file: 'package-lock.json', message: `${name} ${version} has the licence ${licence ?? 'none'}`, fix }];
  });
}
