import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from '../browser/find-browser.ts';
import { run } from '../run.ts';
import { installed } from './installed.ts';

/** How the peers’ benchmark visits this site, next to the others: its page with a drawing, and its search. */
const ours = [
  ...['--name', 'headroom', '--page', '/tiers/users-10k/'],
  ...['--search-open', '[data-open-search]', '--search-input', 'dialog input', '--result', 'dialog a[data-hit]'],
];

/**
 * Visits the built site next to other generators in the same run, with a benchmark that is kept outside the project.
 * @param given its folder
 * @param words its own flags, such as `--n 170 --runs 3`
 * @throws Error where the folder has no such benchmark, or it fails
 */
export async function measurePeers(root: string, given: string, words: readonly string[]): Promise<void> {
  const source = resolve(process.env['INIT_CWD'] ?? root, given);
  if (!existsSync(join(source, 'bench.mjs')))
    throw new Error(`${source} has no bench.mjs: name the folder of the peers’ benchmark.`);
  const folder = installed(root, 'peers', readFileSync(join(source, 'package.json'), 'utf8'));
  for (const name of readdirSync(source))
    if (name.endsWith('.mjs')) copyFileSync(join(source, name), join(folder, name));
  const { executablePath, env } = await findBrowser();
  const places = ['--dist', join(root, 'dist'), '--root', join(folder, 'sites'), '--chromium', executablePath];
  const json = ['--json', join(root, 'test-results/bench-peers.json')];
  const { code } = await run(join(folder, 'bench.mjs'), [...places, ...json, ...ours, ...words], { env: { ...env } });
  if (code !== 0) throw new Error('The benchmark of the peers failed: see above.');
}
