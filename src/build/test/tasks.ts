import { readFileSync } from 'node:fs';
import { printIssue, type Issue } from '../issue.ts';
import { astro, binOf, run } from '../run.ts';
import { single, type Tally } from './tally.ts';

/** One part of the test run: a tool, or a check of ours. */
export interface Task {
  readonly name: string;
  readonly work: () => Promise<{ tally: Tally; output: string }>;
}

/** A tool that passes or fails as a whole. */
export function tool(
  name: string,
  packageName: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Task {
  return {
    name,
    work: async () => {
      const how = { env, quiet: true };
      const { code, output } = await (packageName === 'astro' ? astro(args, how) : run(binOf(packageName), args, how));
      return { tally: single(code === 0), output };
    },
  };
}

/** A script of ours that passes or fails as a whole. */
export function script(
  name: string,
  file: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Task {
  return {
    name,
    work: async () => {
      const { code, output } = await run(file, args, { quiet: true, env });
      return { tally: single(code === 0), output };
    },
  };
}

/** A check of ours: every issue is printed, none is a pass. */
export function check(name: string, issues: () => readonly Issue[] | Promise<readonly Issue[]>): Task {
  return {
    name,
    work: async () => {
      const found = await issues();
      const output =
        found.length === 0 ? 'nothing to fix' : `${found.map(printIssue).join('\n')}\n${found.length} to fix`;
      return { tally: single(found.length === 0), output };
    },
  };
}

/** A task that somebody left out by its name: it counts as skipped, and the log says so. */
export const leftOut = (name: string): Task => ({
  name,
  work: () => Promise.resolve({ tally: { passed: 0, failed: 0, skipped: 1 }, output: '' }),
});

/** A runner that counts its own tests and writes a report. A run without a report is a failure. */
export function runner(
  name: string,
  [packageName, command = packageName]: readonly [string, string?],
  args: readonly string[],
  report: { file: string; env?: Record<string, string>; read: (report: unknown) => Tally },
): Task {
  return {
    name,
    work: async () => {
      const { code, output } = await run(binOf(packageName, command), args, {
        ...(report.env && { env: report.env }),
        quiet: true,
      });
      try {
        const tally = report.read(JSON.parse(readFileSync(report.file, 'utf8')));
        return { tally: code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally, output };
      } catch {
        return { tally: single(false), output };
      }
    },
  };
}

const started = performance.now();
const secondsSince = (moment: number): number => Math.round((performance.now() - moment) / 1000);

/** Runs tasks one after the other and prints each as it ends; what passed says only so. */
export async function inTurn(tasks: readonly Task[]): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const { name, work } of tasks) {
    const began = performance.now();
    const { tally, output } = await work();
    if (tally.passed + tally.failed === 0) {
      console.log(`– ${name}: left out`);
      tallies.push(tally);
      continue;
    }
    const counts = `${tally.passed} passed, ${tally.failed} failed`;
    const times = `${secondsSince(began)} s, at ${secondsSince(started)} s`;
    console.log(`${tally.failed === 0 ? '✓' : '✗'} ${name}: ${counts}, took ${times}`);
    if (tally.failed > 0) console.log(output);
    tallies.push(tally);
  }
  return tallies;
}
