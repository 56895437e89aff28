import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A folder of its own with packages that only a measurement needs, installed at its first use: in the project they would
 * make every installation longer.
 * @param name of the folder, below the caches of the project
 * @param manifest the text of its package.json; the packages are installed anew when it changes
 * @throws Error where npm fails
 */
export function installed(root: string, name: string, manifest: string): string {
  const folder = join(root, 'node_modules/.cache/headroom', name);
  const file = join(folder, 'package.json');
  const stamp = join(folder, 'node_modules/.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === manifest) return folder;
  console.log(`Installing what ${name} needs …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  const npm = process.env['npm_execpath'];
  const [command, before] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const { status } = spawnSync(command, [...before, 'install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: npm === undefined && process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`What ${name} needs could not be installed: see above.`);
  writeFileSync(stamp, manifest);
  return folder;
}
