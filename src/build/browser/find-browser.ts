import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackChromium } from './packaged.ts';

/** How to start a Chromium: pass the three to Playwright's `chromium.launch`. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** The whole environment of the browser's process. */
  readonly env: Readonly<Record<string, string>>;
  /** Where it was found, in words. */
  readonly from: string;
}

/** What finding a browser asks of the machine; tests give their own answers. */
export interface Probes {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly root: boolean;
  readonly exists: (path: string) => boolean;
  /** True where the program starts; false where a library is missing or the file is only a stub. */
  readonly starts: (path: string) => Promise<boolean>;
  /** Path of Playwright's own Chromium, whether it was downloaded or not. */
  readonly playwright: () => Promise<string>;
  /** Unpacks the Chromium that comes as an npm package. */
  readonly packaged: () => Promise<{ executablePath: string; env: Record<string, string> }>;
}

export const noBrowser = 'no browser found: install Chrome or Chromium, or set CHROMIUM_PATH=/path/to/chrome';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The first Chromium that works: CHROMIUM_PATH, Playwright's own, one of the system, the one from npm (Linux x64).
 * @throws Error of one line that says what to do where there is none
 */
export async function findBrowser(probes: Probes = machine): Promise<Browser> {
  const { env, exists, starts } = probes;
  const found = (executablePath: string, from: string, more: Record<string, string> = {}): Browser => ({
    executablePath,
    args: launchArgs(probes.root),
    env: { ...defined(env), ...more },
    from,
  });
  const chosen = env['CHROMIUM_PATH'];
  if (chosen) {
    if (!exists(chosen)) throw new Error(`CHROMIUM_PATH names ${chosen}, which does not exist`);
    return found(chosen, 'CHROMIUM_PATH');
  }
  const own = await probes.playwright().catch(() => '');
  if (own && exists(own) && (await starts(own))) return found(own, 'Playwright');
  for (const path of systemPaths(probes)) {
    if (exists(path) && (await starts(path))) return found(path, 'the system');
  }
  if (probes.platform === 'linux' && probes.arch === 'x64') {
    try {
      const packaged = await probes.packaged();
      return found(packaged.executablePath, 'the npm package @sparticuz/chromium', packaged.env);
    } catch (cause) {
      throw new Error(noBrowser, { cause });
    }
  }
  throw new Error(noBrowser);
}

/** Flags that keep a run quiet, offline and the same everywhere. */
export function launchArgs(root: boolean): string[] {
  return [
    ...(root ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--font-render-hinting=none',
  ];
}

function systemPaths({ env, platform }: Probes): string[] {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    const below = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return below.flatMap((path) => roots.map((root) => `${root}\\${path}`));
  }
  const onPath = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const listed = names.flatMap((name) => onPath.map((folder) => join(folder, name)));
  if (platform !== 'darwin') return listed;
  const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  );
  return [...listed, ...apps, ...apps.map((app) => join(env['HOME'] ?? '', app))];
}

const defined = (env: Probes['env']): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));

const machine: Probes = {
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  root: process.getuid?.() === 0,
  exists: existsSync,
  // On Windows `--version` opens a window instead of answering, so the file has to speak for itself.
  starts: (path) =>
    process.platform === 'win32'
      ? Promise.resolve(true)
      : new Promise((resolve) => execFile(path, ['--version'], { timeout: 10_000 }, (error) => resolve(!error))),
  playwright: async () => (await import('@playwright/test')).chromium.executablePath(),
  packaged: () => unpackChromium(),
};
