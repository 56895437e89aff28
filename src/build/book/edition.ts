import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { days, valueAt, type Fact } from '../../model/facts/as-of.ts';
import { recordsIn } from '../records/parsed.ts';

/** What the cover and the metadata say about an edition of the book. */
export interface Edition {
  readonly version: string;
  /** Abbreviated commit, and its time as seconds since 1970; without a repository the day of the facts stands for it. */
  readonly commit: string | undefined;
  readonly time: number;
  /** Day of that time: `2026-11-22`. */
  readonly day: string;
  readonly facts: { readonly count: number; readonly asOf: string; readonly talk: string; readonly oldest: string };
}

/** Reads the edition from the manifest, the repository and the ledger of facts. `SOURCE_DATE_EPOCH` goes before the commit's time. */
export function readEdition(root: string): Edition {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const [commit, committed] = git(root, ['log', '-1', '--format=%h %ct', '--abbrev=10'])?.split(' ') ?? [];
  const given = process.env['SOURCE_DATE_EPOCH'] ?? committed;
  const time = given === undefined ? Date.parse(days.today) / 1000 : Number(given);
  const facts = recordsIn(root, 'facts');
  return {
    version,
    commit,
    time,
    day: new Date(time * 1000).toISOString().slice(0, 10),
    facts: { count: facts.length, asOf: days.today, talk: days.talk, oldest: oldestDay(facts) },
  };
}

/** The earliest day for which the newest source of a value of today speaks. */
function oldestDay(facts: readonly Pick<Fact, 'values'>[]): string {
  const newest = facts.flatMap((fact) => {
    const dates = (valueAt(fact, 'today')?.sources ?? []).flatMap(({ date }) => (date === undefined ? [] : [date]));
    return dates.length === 0 ? [] : [dates.sort().at(-1) ?? ''];
  });
  return newest.sort()[0] ?? days.talk;
}

/** Whole months between two days, for “33 months old”. */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [new Date(from), new Date(to)];
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  return months - (b.getUTCDate() < a.getUTCDate() ? 1 : 0);
}

function git(root: string, args: readonly string[]): string | undefined {
  try {
    return (
      execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() ||
      undefined
    );
  } catch {
    return undefined;
  }
}
