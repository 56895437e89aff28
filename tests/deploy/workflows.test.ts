import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { execFileSync, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { archive } from '../../src/build/disk/shelf.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly on: { readonly schedule?: readonly { readonly cron: string }[] };
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>
  >;
}
const workflow = (name: string): Workflow => parse(read(`.github/workflows/${name}`)) as Workflow;
const names = readdirSync(join(root, '.github/workflows'));
/** What a job runs, one step a line. */
const runs = (name: string, job: string): string[] =>
  (workflow(name).jobs[job]?.steps ?? []).flatMap(({ run }) => (run === undefined ? [] : [run.trim()]));

describe('workflows', () => {
  it.each(names)('%s asks for no right that it does not need, and names each action by its commit', (name) => {
    expect(workflow(name).permissions).toEqual({ contents: 'read' });
    const actions = [...read(`.github/workflows/${name}`).matchAll(/uses: (\S+)( # v\d\S*)?/g)];
    expect(actions.length).toBeGreaterThan(0);
    for (const [, action = '', version] of actions) {
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      expect(version).toBeDefined();
    }
  });

  it('name one commit for each action', () => {
    const actions = names.flatMap((name) => [...read(`.github/workflows/${name}`).matchAll(/uses: (\S+)@(\S+)/g)]);
    const commits = Map.groupBy(actions, ([, action]) => action);
    for (const [action, all] of commits) expect(new Set(all.map(([, , commit]) => commit)).size, action).toBe(1);
  });

  it('run nothing of the project where they may write', () => {
    for (const name of names)
      for (const [job, { permissions = {}, steps }] of Object.entries(workflow(name).jobs)) {
        if (!Object.values(permissions).includes('write')) continue;
        for (const { run = '' } of steps) expect(`${name} ${job}: ${run}`).not.toMatch(/npm|node|\.ci\//);
      }
  });

  it('run scripts that there are', () => {
    for (const name of names)
      for (const [, script = ''] of read(`.github/workflows/${name}`).matchAll(/npm run ([\w-]+)/g))
        expect(scripts, `${name} runs ${script}`).toHaveProperty(script);
  });
});

describe('a night', () => {
  it('has a million texts, two builds, nginx, what the site weighs, and known vulnerabilities', () => {
    expect(workflow('nightly.yml').on.schedule?.[0]?.cron).toMatch(/^\d+ \d+ \* \* \*$/);
    const steps = runs('nightly.yml', 'nightly');
    expect(steps).toContain('npm run nightly');
    expect(steps.some((run) => run.includes('npm run build && npm run bench'))).toBe(true);
    expect(steps.findIndex((run) => run.includes('nginx'))).toBeLessThan(steps.indexOf('npm run nightly'));
    expect(runs('nightly.yml', 'audit')[0]).toBe('npm audit --package-lock-only --omit=dev --audit-level=high');
    const nightly = read('src/build/test/nightly.ts');
    for (const part of ["FUZZ_CASES: '1000000'", 'src/build/deploy/check-nginx.ts', 'differences(one, other)'])
      expect(nightly).toContain(part);
  });
});

describe('a machine without nginx', () => {
  const saidBy = (script: string, ...args: string[]): string => {
    const nowhere = mkdtempSync(join(tmpdir(), 'headroom-no-nginx-'));
    const ran = spawnSync(process.execPath, [join(root, script), ...args], {
      ...{ cwd: root, encoding: 'utf8', env: { PATH: nowhere } },
    });
    expect(ran.status).toBe(1);
    return ran.stderr;
  };

  it('is told so before anything is built, and how to leave that part out by name', () => {
    for (const script of ['src/build/test/nightly.ts', 'src/build/deploy/check-nginx.ts'])
      expect(saidBy(script)).toMatch(
        /^There is no nginx here, so nothing was checked\..*npm run nightly -- --without nginx\n$/,
      );
    expect(saidBy('src/build/test/nightly.ts', '--without', 'nginks')).toContain('There is no part “nginks”');
  });
});

describe('a release', () => {
  const steps = workflow('release.yml').jobs['build']?.steps ?? [];
  const at = (text: string): number => steps.findIndex(({ run = '' }) => run.includes(text));

  it('checks its tag before anything else, and publishes what the changelog says of the version', () => {
    expect(at('src/build/changelog/notes-cli.ts "$TAG" > notes/notes.md')).toBeGreaterThan(-1);
    expect(at('src/build/changelog/notes-cli.ts')).toBeLessThan(at('.ci/run'));
    const [publish = ''] = runs('release.yml', 'publish');
    expect(publish).toContain('--notes-file notes/notes.md');
    expect(publish).not.toContain('generate-notes');
  });

  it('builds the site and the books for their public address, after all tests and before the files', () => {
    const built = at('npm run build && npm run book');
    expect(built).toBeGreaterThan(at('.ci/run'));
    expect(built).toBeLessThan(at('.ci/release-files'));
    for (const name of ['SITE_URL', 'BASE_PATH', 'REPOSITORY_URL']) expect(steps[built]?.env).toHaveProperty(name);
  });

  // A shell script for Linux.
  it.skipIf(process.platform === 'win32')(
    'has books, EPUB, site, copy for a disk, addresses, packages, checksums',
    () => {
      const home = mkdtempSync(join(tmpdir(), 'headroom-release-'));
      const write = (path: string, text: string): void => {
        mkdirSync(dirname(join(home, path)), { recursive: true });
        writeFileSync(join(home, path), text);
        chmodSync(join(home, path), 0o755);
      };
      const books = ['headroom-handbook.pdf', 'headroom-reference.pdf', 'D-16.pdf', 'headroom-handbook.epub'];
      const made = [...books, archive, 'decisions.zip', 'citations.json'];
      for (const name of [...made, 'index.html']) write(`dist/${name}`, name);
      write('src/content/addresses/addresses.txt', '/\n');
      mkdirSync(join(home, '.ci'));
      cpSync(join(root, '.ci/release-files'), join(home, '.ci/release-files'));
      write('bin/npm', '#!/bin/sh\n[ "$1 $2 $3" = "run sbom --" ] && echo "{}" > "$4"\n');
      write('bin/zip', '#!/bin/sh\n[ "$1 $3" = "-qr ." ] && ls > "$2"\n');
      write('bin/sha256sum', '#!/bin/sh\nshift\nfor one; do echo "sum  $one"; done\n');
      const PATH = [join(home, 'bin'), process.env['PATH'] ?? ''].join(delimiter);
      execFileSync('bash', [join(home, '.ci/release-files')], { env: { ...process.env, PATH } });
      const files = [...made, 'addresses.txt', 'headroom-dist.zip', 'sbom.cdx.json'].sort();
      expect(readdirSync(join(home, 'release')).sort()).toEqual([...files, 'SHA256SUMS'].sort());
      const summed = readFileSync(join(home, 'release/SHA256SUMS'), 'utf8').trim().split('\n');
      expect(summed.map((line) => line.replace('sum  ', '')).sort()).toEqual(files);
      expect(readFileSync(join(home, 'release/headroom-dist.zip'), 'utf8').split('\n')).toContain(
        'headroom-handbook.pdf',
      );
    },
  );
});
