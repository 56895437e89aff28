import { expect } from '@playwright/test';
import { button, cached, cachedPaths, done, haveOnly, place, poison, withWorker } from './offline-page.ts';
import { answerHalf, answerHtml, honest, portal, test } from './wayward-host.ts';

// A worker stays where a context is only emptied.
test.use({ serviceWorkers: 'allow', reuseContext: false });

const calculator = '/capacity/concurrency/';
const live = '[data-worksheet][data-live]';
const noScript = { hasText: 'A script of this page could not be loaded' };
const isScript = (path: string): boolean => path.startsWith('_astro/') && path.endsWith('.js');

test('scripts that turned into something else in the cache come anew at the next visit', async ({ page, context }) => {
  await withWorker(page, calculator);
  await page.goto(`${calculator}?latency=350ms`);
  await expect(page.locator(live)).toBeVisible();
  await expect.poll(async () => (await cachedPaths(page)).filter(isScript).length).toBeGreaterThan(3);
  const scripts = (await cachedPaths(page)).filter(isScript);
  // One type for half of them, and the right type with other bytes for the rest.
  for (const [i, path] of scripts.entries())
    await poison(page, path, i % 2 ? portal : 'throw new Error()', i % 2 ? 'text/html' : 'text/javascript');
  // What the browser remembers of the page before would not be asked for.
  await (await context.newCDPSession(page)).send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.reload();
  await expect(page.locator(live)).toBeVisible();
  await expect(page.getByRole('alert').filter(noScript)).toBeHidden();
  for (const path of scripts)
    await expect.poll(() => cached(page, path)).toBe(Buffer.from((await honest(`/${path}`)).bytes).toString('utf8'));
});

test('a login page in place of pages and scripts is shown and never kept', async ({ page, context, host }) => {
  await withWorker(page, '/tiers/');
  await page.goto('/decisions/d-16/');
  await page.waitForLoadState('networkidle');
  host.meddle = (_path, response) => answerHtml(response);
  await page.goto('/decisions/d-16/');
  await expect(page.getByRole('heading', { name: 'Log in' })).toBeVisible();
  await page.goto('/decisions/d-09/');
  await expect(page.getByRole('heading', { name: 'Log in' })).toBeVisible();
  // Pages come again, and everything else is still the login.
  host.meddle = (path, response) => !/\/(?:\?.*)?$/.test(path) && answerHtml(response);
  await page.goto(calculator);
  await expect(page.getByRole('alert').filter(noScript)).toBeVisible();
  host.meddle = undefined;
  await page.goto(`${calculator}?latency=350ms`);
  await expect(page.locator(live)).toBeVisible();
  await expect(page.getByRole('alert').filter(noScript)).toBeHidden();
  for (const path of await cachedPaths(page)) expect(await cached(page, path), path).not.toContain('Log in to this');

  await context.setOffline(true);
  await page.goto('/decisions/d-16/');
  await expect(page.locator('h1')).toHaveText(/Async service/);
  await page.goto('/decisions/d-09/');
  await expect(page.getByRole('heading', { name: 'This page is not kept offline' })).toBeVisible();
});

test('a redirect to another place and half a page are not kept', async ({ page, context, host }) => {
  await withWorker(page, '/tiers/');
  host.meddle = (path, response) => {
    if (path === '/tiers/users-1/') void answerHalf(path, response);
    else if (path !== '/search/titles.json' && !path.startsWith('/services/sqs')) return false;
    else response.writeHead(302, { location: '/tiers/' }).end();
    return true;
  };
  await page.goto('/tiers/users-1/');
  await page.goto('/services/sqs/');
  await expect(page).toHaveURL(/\/tiers\/$/);
  await page.evaluate(() => fetch('/services/sqs/').then((answer) => answer.text()));
  await page.waitForLoadState('networkidle');
  const paths = await cachedPaths(page);
  expect(paths).toContain('tiers/');
  expect(paths).not.toContain('tiers/users-1/');
  expect(paths).not.toContain('services/sqs/');
  await context.setOffline(true);
  await page.goto('/tiers/users-1/');
  await expect(page.getByRole('heading', { name: 'This page is not kept offline' })).toBeVisible();
});

test('keeping all of it stops at an answer that is not the published file, and goes on when it comes', async ({
  page,
  context,
  host,
}) => {
  await haveOnly(context, /^(?:|tiers\/|tiers\/users-1\/|reference\/downloads\/)$/);
  await withWorker(page, '/reference/downloads/');
  const asked: string[] = [];
  const isOther = 'the network answered twice with something other than the published tiers/';
  let tries = 0;
  for (const answer of [answerHtml, (response, path) => void answerHalf(path, response)] as ((
    response: Parameters<typeof answerHtml>[0],
    path: string,
  ) => unknown)[]) {
    host.meddle = (path, response) => {
      if (path !== '/tiers/') return false;
      asked.push(path);
      answer(response, path);
      return true;
    };
    await button(page, /^(?:Keep all of it offline|Continue)/).click();
    await expect.poll(() => asked).toHaveLength((tries += 2));
    await expect(place(page)).toContainText(`Stopped: ${isOther}. What has arrived stays`);
    expect(await cachedPaths(page)).not.toContain('tiers/');
  }
  host.meddle = undefined;
  await button(page, /^Continue/).click();
  await expect(done(page)).toBeVisible();
  expect(await cached(page, 'tiers/')).toBe(Buffer.from((await honest('/tiers/')).bytes).toString('utf8'));

  // A page that turns into another one on the disk is seen when its reader comes to look, and put right on one press.
  await poison(page, 'tiers/users-1/', portal, 'text/html');
  await page.reload();
  await expect(place(page)).toContainText('1 file is missing or damaged.');
  await button(page, /^Repair/).click();
  await expect(done(page)).toBeVisible();
  expect(await cached(page, 'tiers/users-1/')).not.toContain('Log in');
});

test('a new edition takes files of earlier ones with it, and what was read is limited', async ({ page, host }) => {
  await withWorker(page, '/tiers/');
  await page.goto('/tiers/');
  await page.waitForLoadState('networkidle');
  const html = (names: string): string =>
    `<html><head><meta property="og:site_name" content="Headroom"></head>${names}</html>`;
  await poison(page, 'earlier/', html('<script src="/_astro/page.Used1234.js"></script>'), 'text/html');
  await poison(page, '_astro/page.Used1234.js', 'import "./part.Used5678.js"', 'text/javascript');
  await poison(page, '_astro/part.Used5678.js', '', 'text/javascript');
  await poison(page, '_astro/page.Gone1234.js', '', 'text/javascript');
  const before = (await cachedPaths(page)).filter(isScript);
  // Another worker is another edition.
  const { headers, bytes } = await honest('/sw.js');
  host.meddle = (path, response) => {
    if (path !== '/sw.js') return false;
    response.writeHead(200, headers).end(Buffer.concat([bytes, Buffer.from('\n// the next edition')]));
    return true;
  };
  await page.evaluate(async () => {
    const changed = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve);
    });
    await (await navigator.serviceWorker.ready).update();
    await changed;
  });
  const after = (await cachedPaths(page)).filter(isScript);
  expect(before.filter((path) => !after.includes(path))).toEqual(['_astro/page.Gone1234.js']);

  // Read longest ago first.
  await page.evaluate(async (page) => {
    const cache = await caches.open('headroom');
    const headers = { 'content-type': 'text/html' };
    for (let i = 0; i < 320; i++) await cache.put(`/read/${i}/`, new Response(page, { headers }));
  }, html(''));
  await page.goto('/decisions/');
  await expect
    .poll(async () => (await cachedPaths(page)).filter((path) => !path.startsWith('_astro/')).length)
    .toBe(300);
  const left = await cachedPaths(page);
  expect(left).toContain('read/319/');
  expect(left).toContain('decisions/');
  expect(left).not.toContain('earlier/');
});
