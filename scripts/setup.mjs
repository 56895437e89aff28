// Installs what the lock file asks for and nothing when it has not changed. Plain JavaScript: any Node from 20 runs it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.headroom-setup');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const wanted = `${lock} ${process.platform} ${process.arch}\n`;

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing what the lock file asks for …');
  const npm = process.env.npm_execpath;
  const [command, before] = npm ? [process.env.npm_node_execpath ?? process.execPath, [npm]] : ['npm', []];
  // Not `npm ci`: it refuses a lock file without the entries of platforms for which a registry has no package.
  const done = spawnSync(command, [...before, 'install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error('The installation failed: see above. Fix it, then run the same command again.');
    process.exit(done.status ?? 1);
  }
  writeFileSync(stamp, wanted);
}

// The project's own Node comes as a package where there is one; elsewhere the reader's has to be young enough.
const packaged = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!existsSync(packaged) && (major < 22 || (major === 22 && minor < 18))) {
  console.error(`Node ${process.versions.node} is too old here: install Node 24 and run the same command again.`);
  process.exit(1);
}
