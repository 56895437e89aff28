import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unreleasedAddresses } from '../addresses/check.ts';
import { deadLinks, foreignRequests } from '../checks/dist.ts';
import { changelogIssues } from '../changelog/changelog.ts';
import { unreleasedParts } from '../citations/release.ts';
import { englishIssues } from '../english/budget.ts';
import { basePath, siteUrl } from '../site.ts';
import { licenceIssues } from '../licences/licences.ts';
import { structureIssues } from '../structure/check.ts';
import { check, inTurn, runner, script, tool } from './tasks.ts';
import { closingLine, sum, type Tally } from './tally.ts';

const root = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'headroom-test-'));
const dist = join(root, 'dist');
const below = join(root, 'node_modules/.cache/headroom/kb');
const reports = {
  unit: join(scratch, 'unit.json'),
  browser: join(scratch, 'browser.json'),
  site: join(scratch, 'site.json'),
  book: join(scratch, 'book.json'),
};

const build = (name: string, out: string, env: Record<string, string> = {}) =>
  script(name, join(root, 'src/build/build-cli.ts'), ['--outDir', out, '--silent'], env);

const vitest = (name: string, file: string, args: readonly string[] = []) =>
  runner(name, ['vitest'], ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
    file,
    read: (report) => {
      const counts = report as Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests', number>;
      return { passed: counts.numPassedTests, failed: counts.numFailedTests, skipped: counts.numPendingTests };
    },
  });
const unitTests = vitest('unit tests', reports.unit);
const siteTests = vitest('tests of the built site', reports.site, ['--config', 'vitest.site.config.ts']);
const bookTests = vitest('tests of the book', reports.book, ['--config', 'vitest.book.config.ts']);

const browserTests = runner('browser tests', ['@playwright/test', 'playwright'], ['test', '--reporter=line,json'], {
  file: reports.browser,
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: reports.browser },
  read: (report) => {
    const { stats } = report as { stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> };
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  },
});

/** What is published, made and read. */
async function published(): Promise<{ built: boolean; printed: boolean; tallies: readonly Tally[] }> {
  const builds = await inTurn([
    build('build', dist),
    build('build for a sub-path', below, { BASE_PATH: '/kb/', REPOSITORY_URL: 'https://code.example/team/headroom' }),
  ]);
  if (sum(builds).failed > 0) return { built: false, printed: false, tallies: builds };
  const checks = await inTurn([
    check('editions', () => unreleasedParts(root)),
    check('addresses', () => unreleasedAddresses(root, dist, basePath)),
    check('links', () => deadLinks(root, dist, basePath)),
    check('links below a sub-path', () => deadLinks(root, below, '/kb/')),
    check('requests to other hosts', () => foreignRequests(dist, siteUrl)),
    siteTests,
  ]);
  // The book is printed from the built site, into it: the browser tests must not read what is being written.
  const book = await inTurn([script('book', join(root, 'src/build/book/cli.ts'))]);
  return { built: true, printed: sum(book).failed === 0, tallies: [...builds, ...checks, ...book] };
}

// The types of the collections come first: the builds and lint read them. Then each of two cores has its share: one
// makes what is published, the other reads the sources. The browser tests take both, after that.
// The build checks the content itself.
const prepared = await Promise.all([
  inTurn([tool('types of the collections', 'astro', ['sync'])]),
  inTurn([
    check('imports and unused files', () => structureIssues(root)),
    check('English', () => englishIssues(root)),
    check('licences', () => licenceIssues(root)),
    check('changelog', () => changelogIssues(root)),
  ]),
]);
const [site, sources] = await Promise.all([
  published(),
  inTurn([
    tool('formatting', 'prettier', ['--check', '--log-level=warn', '.']),
    tool('types', 'astro', ['check', '--minimumFailingSeverity', 'hint']),
    tool('lint', 'eslint', ['--max-warnings=0', '.']),
    unitTests,
  ]),
]);
if (!site.built) console.log('Without a built site the links, the book and the browser tests cannot run.');
const last = await Promise.all([inTurn(site.built ? [browserTests] : []), inTurn(site.printed ? [bookTests] : [])]);
const tallies = [...prepared.flat(), ...site.tallies, ...sources, ...last.flat()];
rmSync(scratch, { recursive: true, force: true });

const total = sum(tallies);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
