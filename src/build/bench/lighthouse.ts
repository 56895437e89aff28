import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { kinds } from '../../../tests/e2e/kinds.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { freePort } from '../serve/free-port.ts';
import { installed } from './installed.ts';

/** This very release: scores of two releases are not comparable. */
const version = '13.5.0';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Audits that do not apply: search engines are meant to leave the page for wrong addresses out. */
const skipped: Readonly<Record<string, readonly string[]>> = { '/404.html': ['is-crawlable'] };
type Category = (typeof categories)[number];

/** What Lighthouse says of one page: scores of 0 to 100, and what keeps the three that are sure below 100. */
export interface PageScores {
  readonly kind: string;
  readonly path: string;
  readonly scores: Readonly<Record<Category, number>>;
  readonly faults: readonly string[];
}

/** As much of Lighthouse's report as is read here. */
interface Report {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>;
}
type Lighthouse = (url: string, flags: object) => Promise<{ readonly lhr: Report } | undefined>;

/** Lighthouse, which is no package of the project: with its own it takes 176 MB and as long again to install. */
async function lighthouseIn(root: string): Promise<Lighthouse> {
  const manifest = JSON.stringify({ private: true, dependencies: { lighthouse: version } });
  const folder = installed(root, 'lighthouse', manifest);
  const file = join(folder, 'node_modules/lighthouse/core/index.js');
  return ((await import(pathToFileURL(file).href)) as { default: Lighthouse }).default;
}

/** What a report says. Performance depends on the machine, so that no fault is told of it. */
export function scoresOf(kind: string, path: string, { categories: found, audits }: Report): PageScores {
  const score = (name: Category): number => Math.round((found[name]?.score ?? 0) * 100);
  const sure = categories.filter((name) => name !== 'performance');
  const faults = sure.flatMap((name) =>
    (found[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${name}: ${id}, ${audits[id]?.title ?? ''}`),
  );
  const scores = Object.fromEntries(categories.map((name) => [name, score(name)])) as Record<Category, number>;
  return { kind, path, scores, faults };
}

const row = ({ kind, scores, faults }: PageScores): string =>
  [
    kind.padEnd(32) + categories.map((name) => String(scores[name]).padStart(16)).join(''),
    ...faults.map((fault) => `    ${fault}`),
  ].join('\n');

/** A page of every kind through Lighthouse, with its own simulated line and processor; printed row by row. */
export async function measureLighthouse(root: string, base: string): Promise<PageScores[]> {
  const lighthouse = await lighthouseIn(root);
  const { executablePath, args, env } = await findBrowser();
  const port = await freePort(4425);
  const browser = await chromium.launch({ executablePath, args: [...args, `--remote-debugging-port=${port}`], env });
  const pages: PageScores[] = [];
  console.log(`${`Lighthouse ${version}`.padEnd(32)}${categories.map((name) => name.padStart(16)).join('')}`);
  try {
    for (const [kind, path] of Object.entries(kinds)) {
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
      console.log(row(page));
    }
  } finally {
    await browser.close();
  }
  return pages;
}
