import type { Browser } from '@playwright/test';
import { freePort } from '../serve/free-port.ts';
import { serveCompressed, type Compressed } from './serve-compressed.ts';
import { buildStock } from './stock-site.ts';

/** One cold visit: 1.6 Mbps, 150 ms, processor at a quarter. Times in ms, medians of a few visits. */
export interface Paint {
  readonly first: number;
  readonly largest: number;
  /** Time beyond 50 ms of each long task until the page is quiet. */
  readonly blocking: number;
  readonly shift: number;
  readonly kiB: number;
  readonly requests: number;
}

export interface PaintFigures {
  readonly path: string;
  readonly ours: Paint;
  /** The same words in Starlight as it comes. */
  readonly stock: Paint;
}

/** Pages whose words stock Starlight can show: they need no component of ours. */
const paths = ['/services/sqs/', '/reference/glossary/', '/decisions/d-16/'];
const visits = 5;

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

/** Collected in the page as it loads. */
interface Seen {
  largest: number;
  shift: number;
  blocking: number;
}

async function visit(browser: Browser, address: string, site: Compressed): Promise<Paint> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    isMobile: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  let requests = 0;
  page.on('request', () => (requests += 1));
  await page.addInitScript(() => {
    const seen: Seen = { largest: 0, shift: 0, blocking: 0 };
    (globalThis as unknown as { seen: Seen }).seen = seen;
    const watch = (type: string, note: (entry: PerformanceEntry) => void): void =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
    watch('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));
    watch('longtask', ({ duration }) => (seen.blocking += Math.max(0, duration - 50)));
  });
  const session = await context.newCDPSession(page);
  const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  site.sent();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1000);
  const { largest, shift, blocking, first } = await page.evaluate(() => ({
    ...(globalThis as unknown as { seen: Seen }).seen,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }));
  await context.close();
  return { first, largest, blocking, shift, kiB: site.sent() / 1024, requests };
}

async function measured(
  browser: Browser,
  sites: readonly (readonly [string, Compressed])[],
  path: string,
): Promise<Paint[]> {
  // The first visit fills the server's store of compressed files. After that the sites take turns.
  for (const [base, site] of sites) await visit(browser, base + path, site);
  const runs = sites.map((): Paint[] => []);
  for (let i = 0; i < visits; i++)
    for (const [n, [base, site]] of sites.entries()) runs[n]?.push(await visit(browser, base + path, site));
  return runs.map((of) => {
    const figure = (name: keyof Paint): number => median(of.map((run) => run[name]));
    return {
      first: figure('first'),
      largest: figure('largest'),
      blocking: figure('blocking'),
      shift: figure('shift'),
      kiB: figure('kiB'),
      requests: figure('requests'),
    };
  });
}

/** Paints of a few pages of the built site beside the same words in stock Starlight, built and visited in the same run. */
export async function measurePaints(browser: Browser, root: string): Promise<PaintFigures[]> {
  const folders = [`${root}/dist`, await buildStock(root, paths)];
  const sites: [string, Compressed][] = [];
  for (const folder of folders) {
    const port = await freePort(4400 + sites.length * 5);
    sites.push([`http://localhost:${port}`, serveCompressed(folder, port)]);
  }
  const figures: PaintFigures[] = [];
  for (const path of paths) {
    const [ours, stock] = await measured(browser, sites, path);
    if (ours && stock) figures.push({ path, ours, stock });
  }
  for (const [, { server }] of sites) server.close();
  return figures;
}

/** As a table: ours, and in brackets its ratio to stock Starlight. */
export const printPaints = (figures: readonly PaintFigures[]): string =>
  [
    'cold visit, 1.6 Mbps, 150 ms, processor at a quarter (× stock Starlight)',
    `${''.padEnd(24)}first paint ms  largest ms      blocking ms     shift  KiB             requests`,
    ...figures.map(({ path, ours, stock }) => {
      const beside = (name: keyof Paint): string =>
        `${ours[name].toFixed(0)} (×${stock[name] === 0 ? '–' : (ours[name] / stock[name]).toFixed(2)})`.padEnd(16);
      return [
        path.padEnd(24),
        beside('first'),
        beside('largest'),
        beside('blocking'),
        ours.shift.toFixed(3).padEnd(7),
        beside('kiB'),
        beside('requests'),
      ].join('');
    }),
  ].join('\n');
