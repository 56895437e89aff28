import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../checks/content.ts';
import { deadLinks, foreignRequests } from '../checks/dist.ts';
import { floorIssues } from '../checks/floors.ts';
import { basePath, siteUrl } from '../site.ts';
import { differences } from './same-bytes.ts';
import { check, inTurn, runner, script, tool } from './steps.ts';
import { closingLine, sum } from './tally.ts';

const root = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'headroom-test-'));
const dist = join(root, 'dist');
const again = join(scratch, 'again');
const below = join(root, 'node_modules/.cache/headroom/kb');
const reports = {
  unit: join(scratch, 'unit.json'),
  browser: join(scratch, 'browser.json'),
  search: join(scratch, 'search.json'),
  book: join(scratch, 'book.json'),
};

const build = (name: string, out: string, env: Record<string, string> = {}) =>
  tool(name, 'astro', ['build', '--outDir', out, '--silent'], env);

const vitest = (name: string, file: string, args: readonly string[] = []) =>
  runner(name, ['vitest'], ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
    file,
    read: (report) => {
      const counts = report as Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests', number>;
      return { passed: counts.numPassedTests, failed: counts.numFailedTests, skipped: counts.numPendingTests };
    },
  });
const unitTests = vitest('unit tests', reports.unit);
const searchTests = vitest('tests of search', reports.search, ['--config', 'vitest.site.config.ts']);
const bookTests = vitest('tests of the book', reports.book, ['--config', 'vitest.book.config.ts']);

const browserTests = runner('browser tests', ['@playwright/test', 'playwright'], ['test', '--reporter=line,json'], {
  file: reports.browser,
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: reports.browser },
  read: (report) => {
    const { stats } = report as { stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> };
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  },
});

// The types of the collections come first: the builds and lint read them. Then the two cores share the work.
const prepared = await inTurn([
  check('floors of the house', () => floorIssues(root)),
  check('content', () => checkContent(root)),
  tool('types of the collections', 'astro', ['sync']),
]);
const builds = inTurn([
  build('build', dist),
  build('build once more', again),
  build('build for a sub-path', below, { BASE_PATH: '/kb/' }),
]);
const readings = inTurn([
  tool('formatting', 'prettier', ['--check', '--log-level=warn', '.']),
  tool('types', 'astro', ['check', '--minimumFailingSeverity', 'hint']),
  tool('lint', 'eslint', ['--max-warnings=0', '.']),
  unitTests,
]);
const tallies = [...prepared, ...(await builds), ...(await readings)];

if (sum(await builds).failed === 0) {
  tallies.push(
    ...(await inTurn([
      check('links', () => deadLinks(root, dist, basePath)),
      check('links below a sub-path', () => deadLinks(root, below, '/kb/')),
      check('requests to other hosts', () => foreignRequests(dist, siteUrl)),
      check('two builds, the same bytes', () => differences(dist, again)),
      searchTests,
      browserTests,
    ])),
  );
  // The book is printed from the built site, into it.
  const [made] = await inTurn([script('book', join(root, 'src/build/book/cli.ts'))]);
  if (made) tallies.push(made, ...(made.failed === 0 ? await inTurn([bookTests]) : []));
} else console.log('Without a built site the links and the browser tests cannot run.');
rmSync(scratch, { recursive: true, force: true });

const total = sum(tallies);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
