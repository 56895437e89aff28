import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noNginx, typesOfNginx } from '../deploy/find-nginx.ts';
import { differences } from './same-bytes.ts';
import { check, inTurn, leftOut, script, tool } from './tasks.ts';
import { closingLine, sum } from './tally.ts';
import { leftOutOf } from './without.ts';

/** What `npm test` leaves out, because it takes long and is broken by few changes. */
const root = process.cwd();
const without = leftOutOf(process.argv.slice(2), ['bytes', 'nginx', 'fuzz']);
if (typeof without === 'string') {
  console.error(without);
  process.exit(1);
}
if (!without.has('nginx') && typesOfNginx() === undefined) {
  console.error(noNginx);
  process.exit(1);
}
const scratch = mkdtempSync(join(tmpdir(), 'headroom-nightly-'));
const [one, other, below] = ['one', 'other', 'kb'].map((name) => join(scratch, name)) as [string, string, string];

/** Places and clocks differ between the builds as they do between machines. */
const build = (name: string, out: string, env: Record<string, string>) =>
  script(name, join(root, 'src/build/build-cli.ts'), ['--outDir', out, '--silent'], env);
const unless = <T>(name: string, title: string, tasks: T[]) => (without.has(name) ? [leftOut(title)] : tasks);

const tallies = await inTurn([
  tool('types of the collections', 'astro', ['sync']),
  ...(without.has('bytes') && without.has('nginx')
    ? []
    : [build('build', one, { TZ: 'UTC', LANG: 'en_GB.UTF-8', BASE_PATH: '/', SITE_URL: '' })]),
  ...unless('bytes', 'two builds, the same bytes', [
    build('build once more, elsewhere', other, {
      ...{ TZ: 'Pacific/Chatham', LANG: 'de_DE.UTF-8', BASE_PATH: '/', SITE_URL: '' },
    }),
    check('two builds, the same bytes', () => differences(one, other)),
  ]),
  ...unless('nginx', 'the site behind nginx', [
    build('build for a sub-path', below, { BASE_PATH: '/kb/', SITE_URL: '' }),
    script('the site behind nginx', join(root, 'src/build/deploy/check-nginx.ts'), ['--site', one, '--below', below]),
  ]),
  ...unless('fuzz', 'a million texts, typed and pasted', [
    tool('a million texts, typed and pasted', 'vitest', ['run', 'tests/fuzz'], {
      FUZZ_CASES: '1000000',
      CASES_SEED: String(Date.now() % 2 ** 31),
    }),
  ]),
]);
rmSync(scratch, { recursive: true, force: true });

const total = sum(tallies);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
