import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { watchedBuild } from './build.ts';
import { faultsOf, printSizes, type Size } from './growth.ts';
import { measureDist } from './measure.ts';
import { writeProject } from './project.ts';

/** Decisions that are added to the site, each time to a fresh copy. */
export const usualSizes: readonly number[] = [100, 1000, 3000];

/**
 * Builds the site with more and more decisions and measures each.
 * @param keep whether the built copies stay, to be looked at
 * @throws Error where a build fails, with the end of what it printed
 */
export async function measureScale(root: string, counts: readonly number[], keep: boolean): Promise<Size[]> {
  const sizes: Size[] = [];
  // Inside the project, whose packages Astro finds only there, and not below node_modules, where Node runs no TypeScript.
  // The browser tests empty this folder: do not run them meanwhile.
  const folder = join(root, 'test-results/scale', String(process.pid));
  if (keep) console.log(`The copies are in ${folder}.`);
  for (const added of counts) {
    const copy = join(folder, String(added));
    writeProject(root, copy, added);
    const { code, seconds, cpuSeconds, peakMiB, output } = await watchedBuild(copy);
    writeFileSync(join(copy, 'build.log'), output);
    if (code !== 0)
      throw new Error(`The site with ${added} more decisions could not be built (${copy}):\n${output.slice(-4000)}`);
    sizes.push({ added, seconds, cpuSeconds, peakMiB, ...measureDist(join(copy, 'dist')) });
    console.log(`${printSizes(sizes.slice(-1))}\n`);
    if (!keep) rmSync(copy, { recursive: true, force: true });
  }
  if (!keep) rmSync(folder, { recursive: true, force: true });
  return sizes;
}

/** Measures, prints the table and says what does not keep to the limits. */
export async function runScale(root: string, words: readonly string[]): Promise<{ sizes: Size[]; faults: string[] }> {
  const counts = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const sizes = await measureScale(root, counts.length > 0 ? counts : usualSizes, words.includes('--keep'));
  const faults = faultsOf(sizes);
  console.log([printSizes(sizes), ...faults.map((fault) => `✗ ${fault}`)].join('\n'));
  return { sizes, faults };
}
