import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One thing that is done to the pages of a built site. */
export interface Step {
  /** The page as this step leaves it. @param name of its file below the site, for messages */
  readonly page: (html: string, name: string) => string;
  /** Once all pages are written. @throws Error where the site cannot be published so */
  readonly end?: () => void;
}

/**
 * Takes each page of a built site through the steps, in their order: every page is read and written once, and none is kept.
 * @returns how many pages there are
 * @throws Error naming the page that a step cannot take
 */
export function finishPages(dist: string, steps: readonly Step[]): number {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  for (const name of names) {
    const file = join(dist, name);
    const html = readFileSync(file, 'utf8');
    const finished = steps.reduce((page, step) => taken(step, page, name), html);
    if (finished !== html) writeFileSync(file, finished);
  }
  for (const { end } of steps) end?.();
  return names.length;
}

function taken(step: Step, html: string, name: string): string {
  try {
    return step.page(html, name);
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
