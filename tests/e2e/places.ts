import { readFileSync } from 'node:fs';

/** First of the two ports that the browser tests serve on; another lets two checkouts be tested at once. */
const port = Number(process.env['HEADROOM_TEST_PORT'] ?? 4380);

/** Ports of the two servers the browser tests start. */
export const ports = { root: port, below: port + 1 } as const;

/** The site built for a sub-path, written by `npm test`. */
export const subPathDist = 'node_modules/.cache/headroom/kb';

/** Where pages find the accessibility engine; no file of the site. */
export const axePath = '/axe.min.js';

/** The path of every page, from the built site's own sitemap. */
export function allPages(): string[] {
  const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
}
