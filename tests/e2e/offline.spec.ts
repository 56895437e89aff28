import { createHash } from 'node:crypto';
import { expect, test, type BrowserContext } from '@playwright/test';
import { violations } from './axe.ts';
import { shown } from './deck-page.ts';
import { button, cached, done, haveOnly, keepAll, list, place, withWorker } from './offline-page.ts';

// A worker stays where a context is only emptied.
test.use({ serviceWorkers: 'allow', reuseContext: false });

const listed = (bytes: Buffer): readonly [string, number] => [
  createHash('sha256').update(bytes).digest('hex').slice(0, 10),
  bytes.length,
];

/** A book of the built site; where none is printed yet, one that stands in for it. @returns its path */
async function aBook(context: BrowserContext): Promise<string> {
  const [printed] = Object.keys(list.books).filter((path) => path.endsWith('.pdf'));
  if (printed !== undefined) return printed;
  const path = 'stand-in.pdf';
  const bytes = Buffer.from('%PDF-1.7\n%%EOF\n');
  await context.route(`**/${path}`, (route) => route.fulfill({ body: bytes, contentType: 'application/pdf' }));
  const books = { [path]: listed(bytes) };
  await context.route('**/offline.json', (route) => route.fulfill({ json: { ...list, books } }));
  return path;
}

test('what was read opens again without a network, with its figures; what was not says so', async ({
  page,
  context,
}) => {
  await withWorker(page, '/capacity/concurrency/');
  // What the first visit loaded before the worker was there is kept at the second.
  await page.goto('/decisions/d-16/');
  await page.goto('/capacity/concurrency/');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.goto('/capacity/concurrency/?latency=350ms');
  await expect(page.locator('[data-worksheet]').getByRole('textbox', { name: 'Time per request' })).toBeVisible();
  await page.goto('/decisions/d-16');
  await expect(page.locator('h1')).toHaveText(/Async service/);
  await page.goto('/tiers/users-10m/');
  await expect(page.getByRole('heading', { name: 'This page is not kept offline' })).toBeVisible();
  // Neither home nor the downloads are kept: links to them would lead to this page again.
  await expect(page.getByRole('link')).toHaveText(['Try again']);
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.locator('h1')).toHaveText('More than 10,000,000 users');
  await page.goto('/reference/downloads/');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.goto('/tiers/users-1m/');
  await expect(page.getByRole('link')).toHaveText(['Try again', 'Keep all of it offline']);
  // Its colours are those that the reader chose for the system.
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(255, 255, 255)');
});

test('all of it is kept on one press: search, calculators, choosers, deck and books work without a network', async ({
  page,
  context,
}) => {
  test.setTimeout(600_000);
  const book = await aBook(context);
  await keepAll(page);
  expect(await violations(page, { within: '[data-keep-offline]' })).toEqual([]);
  // What it said is what there is.
  const bytes = await page.evaluate(async () => {
    const cache = await caches.open('headroom');
    const sizes = (await cache.keys()).map(async ({ url }) =>
      /\/offline(?:-kept)?\.json$/.test(url) ? 0 : ((await (await cache.match(url))?.blob())?.size ?? 0),
    );
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  });
  const said = /^✓ This browser has the whole site and the books, (\d+) MB\./.exec(
    (await place(page).textContent()) ?? '',
  );
  expect(Math.abs(Number(said?.[1]) - bytes / 1e6)).toBeLessThan(1);
  await context.setOffline(true);
  await context.unrouteAll();

  // Nothing of this is in any copy: it is not offered again.
  await page.goto('/facts.json');
  await expect(page.getByText('your offline copy of the site does not have this address')).toBeVisible();
  await expect(page.getByRole('link')).toHaveText(['Try again', 'Home']);
  await page.goto('/D-16');
  await expect(page).toHaveURL(/\/decisions\/d-16\/$/);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.locator('input').fill('too many connections');
  await expect(dialog.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');

  await page.goto('/capacity/concurrency/');
  await page.locator('[data-worksheet]').getByRole('textbox', { name: 'Time per request' }).fill('1');
  await expect(page.locator('.sheet-lead')).toContainText('72,000/min');

  await page.goto('/choose/async/?stale=current');
  await page.locator('[data-chooser]').getByRole('radio').first().check();
  await expect(page.locator('[data-chooser][data-live]')).toBeVisible();
  await page.locator('[data-chooser]').getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('[data-chooser]').getByRole('heading', { name: 'Stay synchronous' })).toBeVisible();

  await page.goto('/slides/deck/#S-02');
  await expect(shown(page)).toHaveAttribute('id', 'S-02');
  const turned = new Set<string>();
  for (let i = 0; i < 40 && !turned.has('S-04'); i++) {
    await page.keyboard.press('ArrowRight');
    await expect(shown(page).locator('.deck-face')).toBeVisible();
    turned.add((await shown(page).getAttribute('id')) ?? '');
  }
  expect(turned).toContain('S-04');

  // Shown by some browsers and downloaded by others: either way it is answered from here, and whole.
  const answered = page.waitForEvent('response', (answer) => answer.url().endsWith(`/${book}`));
  await page.goto(`/${book}`).catch(() => undefined);
  const answer = await answered;
  expect(answer.fromServiceWorker()).toBe(true);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  await page.goto('/reference/downloads/');
  const [hash, size] = list.books[book] ?? [];
  const has = await page.evaluate(
    async (address) => Array.from(new Uint8Array(await (await fetch(address)).arrayBuffer())),
    `/${book}`,
  );
  expect(Buffer.from(has).subarray(0, 5).toString()).toBe('%PDF-');
  if (hash !== undefined) expect(listed(Buffer.from(has))).toEqual([hash, size]);

  // The offer knows without a network what there is, and takes it back.
  await expect(place(page)).toContainText('✓ This browser has the whole site and the books');
  await button(page, /^Remove$/).click();
  await expect(place(page).getByRole('status')).toHaveText(
    'Removed. This browser keeps only what you read from now on.',
  );
  await expect(button(page, /^Keep all of it offline/)).toBeVisible();
  await page.goto('/tiers/');
  await expect(page.getByRole('heading', { name: 'This page is not kept offline' })).toBeVisible();
});

test('a copy that lost files heals, and all of it can be taken back', async ({ page, context }) => {
  await haveOnly(context, /^(?:|_astro\/.*|tiers\/|reference\/.*)$/);
  await keepAll(page);
  // As after a browser has cleared some of it.
  await page.evaluate(async () => {
    const cache = await caches.open('headroom');
    for (const request of (await cache.keys()).slice(0, 40))
      if (!request.url.endsWith('offline-kept.json')) await cache.delete(request);
  });
  await page.reload();
  await expect(place(page)).toContainText('files are missing or damaged.');
  await button(page, /^Repair/).click();
  await expect(place(page).getByText('✓ This browser has the whole site')).toBeVisible({ timeout: 120_000 });

  await button(page, /^Remove$/).click();
  await expect(place(page).getByText(/^Removed\./)).toBeVisible();
  await expect(button(page, /^Keep all of it offline/)).toBeVisible();
  const left = await page.evaluate(async () => (await (await caches.open('headroom')).keys()).map(({ url }) => url));
  expect(left).toEqual([]);
});

test('a new edition is announced, and the copy changes when its reader says so: nothing typed is lost', async ({
  page,
  context,
}) => {
  await haveOnly(context, /^(?:|_astro\/.*|tiers\/|capacity\/concurrency\/|reference\/downloads\/)$/);
  await keepAll(page);
  const before = await cached(page, 'tiers/');

  // The next edition: another id, and another page.
  const bytes = Buffer.from(before?.replace('</body>', '<p>The next edition.</p></body>') ?? '');
  const id = 'abcdef012345';
  const files = Object.fromEntries(
    Object.entries(list.files).filter(([path]) => /^(?:|_astro\/.*|capacity\/concurrency\/)$/.test(path)),
  );
  const next = { ...list, id, files: { ...files, 'tiers/': listed(bytes) }, books: {} };
  await context.route('**/offline.json', (route) => route.fulfill({ json: next }));
  await context.route('**/offline-id.txt', (route) => route.fulfill({ body: `${id}\n` }));
  await context.route('**/tiers/', (route) => route.fulfill({ body: bytes, contentType: 'text/html' }));

  const news = page.getByRole('status').filter({ hasText: 'A new edition of this site is available.' });
  const time = page.locator('[data-worksheet]').getByRole('textbox', { name: 'Time per request' });
  await page.goto('/capacity/concurrency/');
  await time.fill('350 ms');
  await expect(news).toBeVisible();
  await news.getByRole('button', { name: 'Later' }).click();
  await expect(news).toBeHidden();
  await expect(time).toHaveValue('350 ms');
  await page.goto('/capacity/concurrency/');
  await page.waitForLoadState('networkidle');
  await expect(news).toBeHidden();
  expect(await cached(page, 'tiers/')).toBe(before);

  // A later visit says it again; one press leads to the update, and back to what was typed.
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await page.reload();
  await time.fill('450 ms');
  await expect(page).toHaveURL(/latency=450ms/);
  await news.getByRole('link', { name: 'Update your offline copy' }).click();
  await expect(place(page)).toContainText('This browser has an earlier edition of the site.');
  expect(await cached(page, 'tiers/')).toBe(before);
  await button(page, /^Update \([\d.]+ MB\)$/).click();
  await expect(done(page)).toBeVisible();
  expect(await cached(page, 'tiers/')).toContain('The next edition.');
  await page.goBack();
  await expect(time).toHaveValue('450');
  await expect(page.getByRole('combobox', { name: 'Unit of “Time per request”' })).toHaveValue('ms');
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(news).toBeHidden();
});

test('the keyboard keeps its place while the site is kept and removed', async ({ page, context }) => {
  await haveOnly(context, /^(?:|tiers\/)$/);
  await page.goto('/reference/downloads/');
  await button(page, /^Keep all of it offline/).press('Enter');
  const said = place(page).getByRole('status');
  await expect(done(page)).toBeVisible();
  await expect(said).toBeFocused();
  await button(page, /^Remove$/).press('Enter');
  await expect(said).toHaveText(/^Removed\./);
  await expect(said).toBeFocused();
});
