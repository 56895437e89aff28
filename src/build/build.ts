import { join } from 'node:path';
import { progress } from './progress.ts';
import { astro, run, smallHeap } from './run.ts';

interface Build {
  /** The folder to write to, from the root of the project. */
  readonly outDir?: string;
  readonly silent?: boolean;
  readonly env?: Record<string, string>;
}

/**
 * Builds the site: Astro writes its pages; once it has ended and given its memory back, a second process makes of them
 * what remains, the index of their text first.
 * @returns the exit code
 */
export async function build({ outDir = 'dist', silent = false, env = {} }: Build = {}): Promise<number> {
  const flags = silent ? ['--silent'] : [];
  const pages = await astro(['build', '--outDir', outDir], {
    env: { ...env, HEADROOM_FINISHES: 'yes' },
    heard: progress(silent ? () => undefined : console.log),
  });
  if (pages.code !== 0) {
    console.error(pages.output);
    return pages.code;
  }
  const finished = await run(join(import.meta.dirname, 'finish/cli.ts'), [outDir, ...flags], {
    env,
    // It takes the types out of the service worker, which Node calls an experiment.
    flags: [...smallHeap, '--disable-warning=ExperimentalWarning'],
  });
  return finished.code;
}
