import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { kinds } from '../../../tests/e2e/kinds.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { freePort } from '../serve/free-port.ts';
import { installed } from './installed.ts';
import { categories, printScores, scoresOf, type PageScores, type Report } from './scores.ts';

/** This very release: scores of two releases are not comparable. */
const version = '13.5.0';
/** Audits that do not apply: search engines are meant to leave the page for wrong addresses out. */
const skipped: Readonly<Record<string, readonly string[]>> = { '/404.html': ['is-crawlable'] };
type Lighthouse = (url: string, flags: object) => Promise<{ readonly lhr: Report } | undefined>;

/** Lighthouse, which is no package of the project: with its own packages it takes 176 MB and ten seconds to install. */
async function lighthouseIn(root: string): Promise<Lighthouse> {
  const manifest = JSON.stringify({ private: true, dependencies: { lighthouse: version } });
  const folder = installed(root, 'lighthouse', manifest);
  const file = join(folder, 'node_modules/lighthouse/core/index.js');
  return ((await import(pathToFileURL(file).href)) as { default: Lighthouse }).default;
}

/**
 * A page of every kind through Lighthouse, with its own simulated line and processor; printed row by row.
 * @param named kinds to measure; all of them where it is empty
 */
export async function measureLighthouse(root: string, base: string, named: readonly string[]): Promise<PageScores[]> {
  const unknown = named.filter((kind) => !(kind in kinds));
  if (unknown.length > 0)
    throw new Error(`There is no kind “${unknown.join('”, “')}”. There are: ${Object.keys(kinds).join(', ')}.`);
  const lighthouse = await lighthouseIn(root);
  const { executablePath, args, env } = await findBrowser();
  const port = await freePort(4425);
  const browser = await chromium.launch({ executablePath, args: [...args, `--remote-debugging-port=${port}`], env });
  const pages: PageScores[] = [];
  console.log(`${`Lighthouse ${version}`.padEnd(32)}${categories.map((name) => name.padStart(16)).join('')}`);
  try {
    for (const [kind, path] of Object.entries(kinds)) {
      if (named.length > 0 && !named.includes(kind)) continue;
      const result = await lighthouse(new URL(path, base).href, {
        port,
        output: 'json',
        logLevel: 'error',
        onlyCategories: categories,
        skipAudits: skipped[path] ?? null,
      });
      if (!result) throw new Error(`Lighthouse says nothing of ${path}`);
      const page = scoresOf(kind, path, result.lhr);
      pages.push(page);
      console.log(printScores(page));
    }
  } finally {
    await browser.close();
  }
  return pages;
}
