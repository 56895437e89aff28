import { readFileSync } from 'node:fs';
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type { FileList } from '../../src/model/offline/plan.ts';

export const list = JSON.parse(readFileSync('dist/offline.json', 'utf8')) as FileList;
export const place = (page: Page): Locator => page.locator('[data-keep-offline]');
export const button = (page: Page, name: RegExp): Locator => place(page).getByRole('button', { name });

/** The worker has to have the page before it keeps what the page asks for. */
export async function withWorker(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

/** Some of the site will do where not all of it is looked for: the browser does not know how much there is. */
export async function haveOnly(context: BrowserContext, wanted: RegExp): Promise<void> {
  const files = Object.fromEntries(Object.entries(list.files).filter(([path]) => wanted.test(path)));
  await context.route('**/offline.json', (route) => route.fulfill({ json: { ...list, files, books: {} } }));
}

export const done = (page: Page): Locator => place(page).getByText('Done. The whole site now works without a network.');

export async function keepAll(page: Page): Promise<void> {
  await withWorker(page, '/reference/downloads/');
  await button(page, /^Keep all of it offline \([\d.]+ MB\)$/).click();
  await expect(done(page)).toBeVisible({ timeout: 500_000 });
}

/** What the cache has under a path, as text; nothing where it has nothing. */
export const cached = (page: Page, path: string): Promise<string | undefined> =>
  page.evaluate(async (address) => (await (await caches.open('headroom')).match(address))?.text(), `/${path}`);

/** Paths of all that the cache has. */
export const cachedPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () =>
    (await (await caches.open('headroom')).keys()).map(({ url }) => new URL(url).pathname.slice(1)),
  );

/** Puts something into the cache as a broken worker, network or disk may have left it. */
export const poison = (page: Page, path: string, body: string, type: string): Promise<void> =>
  page.evaluate(
    async ([address, text, contentType]) => {
      const headers = { 'content-type': contentType };
      await (await caches.open('headroom')).put(address, new Response(text, { headers }));
    },
    [`/${path}`, body, type] as const,
  );
