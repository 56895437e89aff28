import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** The script that a package's command runs, so that it can be started with this very Node on every system. */
export function binOf(packageName: string, command = packageName): string {
  const folder = join(packages, packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : bin[command];
  if (!path) throw new Error(`the package ${packageName} has no command ${command}`);
  return join(folder, path);
}

export interface Ran {
  readonly code: number;
  /** What it printed, where that was asked for. */
  readonly output: string;
}

interface HowToRun {
  readonly env?: Record<string, string>;
  readonly quiet?: boolean;
  /** Is given what it prints, piece by piece, instead of the terminal. */
  readonly heard?: (text: string) => void;
  /** Flags of Node itself. */
  readonly flags?: readonly string[];
}

/** Runs a package's command with this Node. What it prints goes to the terminal, or, if `quiet` or `heard`, into the result. */
export function run(
  script: string,
  args: readonly string[],
  { env = {}, quiet = false, heard, flags = [] }: HowToRun = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, script, ...args], {
      stdio: quiet || heard ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // Nothing of a build is reported to anybody.
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    let output = '';
    const keep = (text: Buffer): void => {
      output += text.toString();
      heard?.(text.toString());
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Lets a heap grow by a quarter between two collections; more room for young objects pays for those that this adds. */
export const smallHeap = ['--max-semi-space-size=32', '--heap-growing-percent=25'];

/**
 * Runs Astro so that a build stays small. Left alone, Node lets the heap grow up to fourfold between two collections, and the
 * allocators of the bundler and of the system keep what has been given free.
 */
export const astro = (args: readonly string[], { env = {}, ...how }: HowToRun = {}): Promise<Ran> =>
  run(binOf('astro'), args, {
    ...how,
    flags: smallHeap,
    env: {
      MIMALLOC_PURGE_DELAY: '0',
      MALLOC_ARENA_MAX: '2',
      MALLOC_MMAP_THRESHOLD_: '131072',
      MALLOC_TRIM_THRESHOLD_: '131072',
      ...env,
    },
  });
