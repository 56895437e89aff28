import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChangelog, type Version } from '../../model/feed/changelog.ts';
import type { Issue } from '../issue.ts';

const file = 'CHANGELOG.md';

const versionsIn = (root: string) => readChangelog(readFileSync(join(root, file), 'utf8'));
const presentVersion = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;

/** The day of the newest edition of the records. */
const newestEdition = (root: string): string =>
  readdirSync(join(root, 'src/content/editions'))
    .map((name) => name.replace(/\.json$/, ''))
    .sort()
    .at(-1) ?? '';

/** What the changelog lacks: the version of package.json comes first, and is as new as the newest edition. */
export function changelogIssues(root: string): Issue[] {
  const { versions, faults } = versionsIn(root);
  const issues: Issue[] = faults.map((fault) => ({ file, ...fault }));
  const wanted = presentVersion(root);
  const [first] = versions;
  if (first?.version !== wanted)
    issues.push({
      file,
      ...(first && { line: first.line }),
      message: `the first version is ${first?.version ?? 'none'}, and package.json has ${wanted}`,
      fix: `Begin with “## ${wanted} (day)” and list what a reader sees of it`,
    });
  const edition = newestEdition(root);
  if (first && first.day < edition)
    issues.push({
      file,
      line: first.line,
      message: `${first.version} is of ${first.day}, and the newest edition of ${edition}`,
      fix: 'Add what a reader sees of that edition, and set the day',
    });
  for (const [i, { version, day, line }] of versions.entries()) {
    const newer = versions[i - 1];
    if (newer && newer.day < day)
      issues.push({ file, line, message: `${version} is newer than ${newer.version}`, fix: 'Put the newest first' });
    if (versions.findIndex((one) => one.version === version) < i)
      issues.push({ file, line, message: `${version} is there twice`, fix: 'Keep one of them' });
  }
  return issues;
}

/**
 * The version that a tag such as `v1.2.0` releases.
 * @throws Error where package.json has another version, or the changelog nothing about it
 */
export function versionOfTag(root: string, tag: string): Version {
  const wanted = presentVersion(root);
  if (tag !== `v${wanted}`)
    throw new Error(`the tag is ${tag}, and package.json has ${wanted}: set the version, then tag it v${wanted}`);
  const found = versionsIn(root).versions.find(({ version }) => version === wanted);
  if (!found) throw new Error(`${file} has no “## ${wanted} (day)”: list there what a reader sees of this version`);
  return found;
}
