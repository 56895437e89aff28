import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences } from './same-bytes.ts';
import { check, inTurn, tool } from './tasks.ts';
import { closingLine, sum } from './tally.ts';

/** What `npm test` leaves out, because it takes long and is broken by few changes. */
const scratch = mkdtempSync(join(tmpdir(), 'headroom-nightly-'));
const [one, other] = [join(scratch, 'one'), join(scratch, 'other')];

/** Places and clocks differ between the builds as they do between machines. */
const build = (name: string, out: string, env: Record<string, string>) =>
  tool(name, 'astro', ['build', '--outDir', out, '--silent'], env);

const tallies = await inTurn([
  tool('types of the collections', 'astro', ['sync']),
  build('build', one, { TZ: 'UTC', LANG: 'en_GB.UTF-8' }),
  build('build once more, elsewhere', other, { TZ: 'Pacific/Chatham', LANG: 'de_DE.UTF-8' }),
  check('two builds, the same bytes', () => differences(one, other)),
  tool('a million texts, typed and pasted', 'vitest', ['run', 'tests/fuzz'], {
    FUZZ_CASES: '1000000',
    CASES_SEED: String(Date.now() % 2 ** 31),
  }),
]);
rmSync(scratch, { recursive: true, force: true });

const total = sum(tallies);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
