import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { allowScripts } = json('package.json') as { allowScripts: Readonly<Record<string, boolean>> };
const { packages } = json('package-lock.json') as { packages: Record<string, { hasInstallScript?: boolean }> };

it('somebody has decided on each package that has an install script', () => {
  const withScript = Object.entries(packages)
    .filter(([, { hasInstallScript = false }]) => hasInstallScript)
    .map(([path]) => path.split('node_modules/').at(-1) ?? '');
  expect(Object.keys(allowScripts).sort()).toEqual([...new Set(withScript)].sort());
});

/** What a package leaves behind whose install script ran. */
function installed(allowed: boolean): boolean {
  const home = mkdtempSync(join(tmpdir(), 'headroom-install-'));
  const write = (path: string, content: object): void => writeFileSync(join(home, path), JSON.stringify(content));
  const npm = process.env['npm_execpath'];
  const run = (...args: string[]): void => {
    const offline = [...args, '--offline', '--no-audit', '--no-fund', '--ignore-scripts'];
    const options = { cwd: home, stdio: 'pipe' } as const;
    if (npm === undefined) execFileSync('npm', offline, { ...options, shell: process.platform === 'win32' });
    else execFileSync(process.execPath, [npm, ...offline], options);
  };
  for (const folder of ['scripts', 'loud']) mkdirSync(join(home, folder));
  const postinstall = "node -e \"require('node:fs').writeFileSync('ran.txt', '')\"";
  write('loud/package.json', { name: 'loud', version: '1.0.0', scripts: { postinstall } });
  run('pack', './loud');
  write('package.json', {
    ...{ name: 'project', version: '1.0.0', dependencies: { loud: 'file:loud-1.0.0.tgz' } },
    allowScripts: { loud: allowed },
  });
  run('install', '--package-lock-only');
  cpSync(join(root, 'scripts/setup.mjs'), join(home, 'scripts/setup.mjs'));
  execFileSync(process.execPath, [join(home, 'scripts/setup.mjs')], { stdio: 'pipe' });
  expect(existsSync(join(home, 'node_modules/loud/package.json'))).toBe(true);
  return existsSync(join(home, 'node_modules/loud/ran.txt'));
}

it('the setup runs the install script of a package that is allowed, and of no other', () => {
  expect(installed(false)).toBe(false);
  expect(installed(true)).toBe(true);
});
