import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const day = (ago: number): string => new Date(Date.now() - ago * 864e5).toISOString().slice(0, 10);

/** A checkout with a built site, and a bucket with what earlier releases left. */
function project(base: string, stored: Readonly<Record<string, string>>) {
  const home = mkdtempSync(join(tmpdir(), 'headroom-publish-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  };
  mkdirSync(join(home, 'deploy/aws'), { recursive: true });
  cpSync(join(root, 'deploy/aws/publish.sh'), join(home, 'deploy/aws/publish.sh'));
  write('dist/index.html', `<script src="${base}_astro/page.new.js"></script>`);
  write('dist/D-16/index.md', '# D-16');
  write('dist/llms.txt', 'Größe');
  write('dist/_astro/page.new.js', '');
  write('dist/_astro/same.js', '');
  write('dist/previews/D-16.png', '');
  for (const [path, text] of Object.entries(stored)) write(`bucket${base}${path}`, text);
  write('bin/aws', `#!/bin/sh\nexec "${process.execPath}" "${join(import.meta.dirname, 'fake-aws.mjs')}" "$@"\n`);
  chmodSync(join(home, 'bin/aws'), 0o755);
  const folders = [join(home, 'bin'), dirname(process.execPath), process.env['PATH'] ?? ''];
  const env = { ...process.env, PATH: folders.join(delimiter), FAKE_AWS: home, FAKE_Bucket: 'bucket' };
  const publish = (of = base): string =>
    execFileSync('bash', [join(home, 'deploy/aws/publish.sh'), 'stack'], {
      encoding: 'utf8',
      env: { ...env, FAKE_DistributionId: 'D', FAKE_BasePath: of },
      stdio: 'pipe',
    });
  const assets = (): string[] => readdirSync(join(home, `bucket${base}_astro`)).sort();
  return { home, publish, assets, has: (path: string) => existsSync(join(home, `bucket${base}${path}`)) };
}

const former = {
  '_astro/same.js': '',
  '_astro/page.last.js': '',
  '_astro/page.older.js': '',
  '_astro/page.ancient.js': '',
  'gone/index.html': '',
  'gone/index.md': '',
  'gone.txt': '',
  'previews/gone.png': '',
};

// A shell script for Linux and macOS.
describe.skipIf(process.platform === 'win32')('a release', () => {
  it('replaces the pages and keeps every file with a hash while no list of 90 days says what is former', () => {
    const site = project('/', { ...former, [`_released/${day(40)}.txt`]: '_astro/same.js\n_astro/page.last.js\n' });
    site.publish();
    expect(site.has('index.html') && site.has('D-16/index.md') && site.has('previews/D-16.png')).toBe(true);
    for (const path of ['gone/index.html', 'gone/index.md', 'gone.txt', 'previews/gone.png'])
      expect(site.has(path), path).toBe(false);
    expect(site.assets()).toEqual(['page.ancient.js', 'page.last.js', 'page.new.js', 'page.older.js', 'same.js']);
    const calls = readFileSync(join(site.home, 'calls.txt'), 'utf8');
    expect(calls).toContain(`create-invalidation --distribution-id D --paths /*`);
  });

  it('deletes what no release of the last 90 days had, and keeps what one still had on their first day', () => {
    const site = project('/kb/', {
      ...former,
      [`_released/${day(300)}.txt`]: '_astro/page.ancient.js\n',
      [`_released/${day(200)}.txt`]: '_astro/page.older.js\n_astro/same.js\n',
      [`_released/${day(40)}.txt`]: '_astro/page.last.js\n_astro/same.js\n',
    });
    site.publish();
    expect(site.assets()).toEqual(['page.last.js', 'page.new.js', 'page.older.js', 'same.js']);
    expect(readdirSync(join(site.home, 'bucket/kb/_released'))).toHaveLength(4);
  });

  it('sends Markdown and plain text as UTF-8, each file once', () => {
    const site = project('/', { ...former, 'D-16/index.md': 'older' });
    site.publish();
    expect(site.has('llms.txt') && site.has('D-16/index.md')).toBe(true);
    const calls = readFileSync(join(site.home, 'calls.txt'), 'utf8').split('\n');
    const types = calls.flatMap((call) => /--include (\S+) .*--content-type (.*?) --/.exec(call)?.slice(1) ?? []);
    expect(types).toEqual(['*.md', 'text/markdown; charset=utf-8', '*.txt', 'text/plain; charset=utf-8']);
    expect(calls.find((call) => call.includes('--delete --exclude _astro'))).toContain(
      '--exclude *.md --exclude *.txt',
    );
  });

  it('does not publish a site that is built for another folder', () => {
    const site = project('/kb/', former);
    expect(() => site.publish('/docs/')).toThrow('dist/ is not built for /docs/');
    expect(() => site.publish('')).toThrow('has no BasePath');
    expect(site.assets()).not.toContain('page.new.js');
  });
});
