import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../checks/content.ts';
import { deadLinks, foreignRequests } from '../checks/dist.ts';
import { floorIssues } from '../checks/floors.ts';
import { printIssue, type Issue } from '../checks/issue.ts';
import { binOf, run } from '../run.ts';
import { basePath, siteUrl } from '../site.ts';
import { differences } from './same-bytes.ts';
import { closingLine, single, sum, type Tally } from './tally.ts';

const root = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'headroom-test-'));
const started = performance.now();

const title = (name: string): void =>
  console.log(`\n── ${name} (${Math.round((performance.now() - started) / 1000)} s)`);

/** A command that passes or fails as a whole. */
async function command(
  name: string,
  packageName: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Tally> {
  title(name);
  return single((await run(binOf(packageName), args, { env: { ...process.env, ...env } })) === 0);
}

/** A check of ours: every issue is printed, none is a pass. */
function check(name: string, issues: readonly Issue[]): Tally {
  title(name);
  for (const issue of issues) console.error(printIssue(issue));
  console.log(issues.length === 0 ? 'nothing to mend' : `${issues.length} to mend`);
  return single(issues.length === 0);
}

async function unitTests(): Promise<Tally> {
  title('unit tests');
  const report = join(scratch, 'unit.json');
  await run(binOf('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  const {
    numPassedTests: passed,
    numFailedTests,
    numPendingTests: skipped,
    numFailedTestSuites,
  } = JSON.parse(readFileSync(report, 'utf8')) as Record<
    'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numFailedTestSuites',
    number
  >;
  return { passed, failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0), skipped };
}

async function browserTests(): Promise<Tally> {
  title('browser tests');
  const report = join(scratch, 'browser.json');
  const code = await run(binOf('@playwright/test', 'playwright'), ['test', '--reporter=line,json'], {
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  try {
    const { stats } = JSON.parse(readFileSync(report, 'utf8')) as {
      stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
    };
    const failed = stats.unexpected + stats.flaky;
    return { passed: stats.expected, failed: code === 0 ? failed : Math.max(1, failed), skipped: stats.skipped };
  } catch {
    return single(false);
  }
}

const build = (name: string, out: string, env: Record<string, string> = {}): Promise<Tally> =>
  command(name, 'astro', ['build', '--outDir', out, '--silent'], env);

const dist = join(root, 'dist');
const again = join(scratch, 'again');
const below = join(root, 'node_modules/.cache/headroom/kb');
const tallies: Tally[] = [
  await command('formatting', 'prettier', ['--check', '--log-level=warn', '.']),
  // Before lint: it writes the types of the collections, which lint reads.
  await command('types', 'astro', ['check', '--minimumFailingSeverity', 'hint']),
  await command('lint', 'eslint', ['--max-warnings=0', '.']),
  check('floors of the house', floorIssues(root)),
  await unitTests(),
  check('content', checkContent(root)),
];

/** What can only be asked of a site that was built. */
async function siteTests(): Promise<Tally[]> {
  return [
    check('links', deadLinks(root, dist, basePath)),
    check('requests to other hosts', foreignRequests(dist, siteUrl)),
    check('two builds, the same bytes', differences(dist, again)),
    check('links below a sub-path', deadLinks(root, below, '/kb/')),
    await browserTests(),
  ];
}

const builds = [
  await build('build', dist),
  await build('build once more', again),
  await build('build for a sub-path', below, { BASE_PATH: '/kb/' }),
];
tallies.push(...builds);
if (sum(builds).failed === 0) tallies.push(...(await siteTests()));
else console.error('Without a built site the links and the browser tests cannot run.');
rmSync(scratch, { recursive: true, force: true });

const total = sum(tallies);
title('all');
console.log(closingLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
