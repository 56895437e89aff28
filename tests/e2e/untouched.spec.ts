import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test, type Browser, type Request } from '@playwright/test';
import { serveCompressed, type Compressed } from '../../src/build/bench/serve-compressed.ts';
import { untouched, type Bounds } from './untouched.ts';

let host: Compressed;
let address = '';

test.beforeAll(async () => {
  host = serveCompressed('dist', 0);
  await once(host.server, 'listening');
  address = `http://127.0.0.1:${(host.server.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  host.server.close();
});

/** A phone and a laptop: they show different drawings, and pictures come near at different places. */
const windows = [
  { width: 412, height: 915 },
  { width: 1280, height: 800 },
] as const;

const kiB = async (requests: readonly Request[]): Promise<number> => {
  const sizes = requests.map(async (request) => Number((await request.response())?.headers()['content-length'] ?? 0));
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024;
};

/**
 * All that a page asks for until it is quiet, with nothing in the browser before it. The worker is off, because it fetches for
 * the next visit; what is fetched ahead of a click only comes when a pointer is at a link.
 */
async function asked(browser: Browser, path: string, viewport: (typeof windows)[number]): Promise<Bounds> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(address)) requests.push(request);
  });
  await page.goto(address + path, { waitUntil: 'networkidle' });
  // A browser without tabs does not ask for their icon.
  await page.evaluate(() => fetch(document.querySelector<HTMLLinkElement>('link[rel~=icon]')?.href ?? ''));
  const result = {
    requests: requests.length,
    total: await kiB(requests),
    script: await kiB(requests.filter((request) => request.resourceType() === 'script')),
  };
  await context.close();
  return result;
}

for (const [path, most] of untouched)
  test(`${path}, untouched, asks for no more than a page of its kind may`, async ({ browser }) => {
    const found = await Promise.all(windows.map((size) => asked(browser, path, size)));
    const over = found.flatMap((bounds, i) =>
      (Object.keys(most) as (keyof Bounds)[])
        .filter((what) => bounds[what] > most[what])
        .map((what) => `${what} ${bounds[what].toFixed(1)}, at most ${most[what]}, at ${windows[i]?.width} px`),
    );
    expect(over).toEqual([]);
  });
