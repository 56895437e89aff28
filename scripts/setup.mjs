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

/** Runs npm: the one that runs this script, or else that of the machine. It stops where npm fails. */
function npm(...args) {
  const cli = process.env.npm_execpath;
  const [command, before] = cli ? [process.env.npm_node_execpath ?? process.execPath, [cli]] : ['npm', []];
  const shell = !cli && process.platform === 'win32';
  const { status } = spawnSync(command, [...before, ...args], { cwd: root, stdio: 'inherit', shell });
  if (status === 0) return;
  console.error('The installation failed: see above. Fix it, then run the same command again.');
  process.exit(status ?? 1);
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing what the lock file asks for …');
  // No package runs a script of its own, whichever npm this is: only newer ones read `allowScripts` of package.json. The
  // setting is not in .npmrc, where it would stop our own scripts too, such as `pretest`.
  // Not `npm ci`: it refuses a lock file without the entries of platforms for which a registry has no package.
  npm('install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts');
  const { allowScripts = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of Object.keys(allowScripts).filter((one) => allowScripts[one] === true))
    npm('rebuild', name, '--loglevel=error', '--ignore-scripts=false', '--foreground-scripts');
  writeFileSync(stamp, wanted);
}

// The project's own Node comes as a package where there is one; elsewhere the reader's has to be young enough.
const packaged = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!existsSync(packaged) && (major < 22 || (major === 22 && minor < 18))) {
  console.error(`Node ${process.versions.node} is too old here: install Node 24 and run the same command again.`);
  process.exit(1);
}
