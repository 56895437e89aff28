import { spawn, type SpawnOptions } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The script that a package's command runs, so that it can be started with this very Node on every system. */
export function binOf(packageName: string, command = packageName): string {
  const manifest = join(dirname(require.resolve(`${packageName}/package.json`)), 'package.json');
  const { bin } = require(manifest) as { bin: string | Record<string, string> };
  const path = typeof bin === 'string' ? bin : bin[command];
  if (!path) throw new Error(`the package ${packageName} has no command ${command}`);
  return join(dirname(manifest), path);
}

/** Runs a package's command with this Node and resolves with its exit code. */
export function run(script: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
