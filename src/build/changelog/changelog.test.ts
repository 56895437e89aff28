import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changelogIssues, versionOfTag } from './changelog.ts';

const section = (version: string, day: string): string => `## ${version} (${day})\n\n### New\n\n- A thing.\n\n`;

/** A project with a version, an edition and a changelog. */
function project(version: string, edition: string, changelog: string): string {
  const root = mkdtempSync(join(tmpdir(), 'headroom-changelog-'));
  mkdirSync(join(root, 'src/content/editions'), { recursive: true });
  writeFileSync(join(root, 'package.json'), JSON.stringify({ version }));
  writeFileSync(join(root, `src/content/editions/${edition}.json`), '{}');
  writeFileSync(join(root, 'CHANGELOG.md'), `# Changelog\n\n${changelog}`);
  return root;
}
const said = (root: string): string[] => changelogIssues(root).map(({ message }) => message);

it('the changelog of this project is complete', () => {
  expect(changelogIssues(join(import.meta.dirname, '../../..'))).toEqual([]);
});

it('a version without an entry is an issue, and no release', () => {
  const root = project('1.1.0', '2026-12-01', section('1.0.0', '2026-12-01'));
  expect(said(root)).toEqual(['the first version is 1.0.0, and package.json has 1.1.0']);
  expect(() => versionOfTag(root, 'v1.1.0')).toThrow('CHANGELOG.md has no “## 1.1.0 (day)”');
});

it('an edition that is newer than the first version is an issue', () => {
  expect(said(project('1.0.0', '2026-12-02', section('1.0.0', '2026-12-01')))).toEqual([
    '1.0.0 is of 2026-12-01, and the newest edition of 2026-12-02',
  ]);
});

it('versions are in order and there once', () => {
  const all = section('1.1.0', '2026-12-01') + section('1.0.0', '2026-12-02') + section('1.1.0', '2026-11-01');
  expect(said(project('1.1.0', '2026-12-01', all))).toEqual(['1.0.0 is newer than 1.1.0', '1.1.0 is there twice']);
});

it('a tag releases the version of package.json and no other', () => {
  const root = project('1.0.0', '2026-12-01', section('1.0.0', '2026-12-01'));
  expect(versionOfTag(root, 'v1.0.0').notes).toBe('### New\n\n- A thing.');
  for (const tag of ['v1.0.1', '1.0.0', 'v1.0', ''])
    expect(() => versionOfTag(root, tag)).toThrow('package.json has 1.0.0');
});
