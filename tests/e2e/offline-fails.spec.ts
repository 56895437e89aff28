import { expect, test } from '@playwright/test';
import { button, cachedPaths, done, haveOnly, list, place, withWorker } from './offline-page.ts';

// A worker stays where a context is only emptied.
test.use({ serviceWorkers: 'allow', reuseContext: false });

test('the page of a first visit is kept with what it loaded, and nothing it did not load is fetched for it', async ({
  page,
  context,
}) => {
  await page.goto('/tiers/users-10k/?as-of=talk');
  await expect
    .poll(async () => (await cachedPaths(page)).filter((path) => path.endsWith('.js')).length)
    .toBeGreaterThan(0);
  await expect.poll(async () => (await cachedPaths(page)).some((path) => path.endsWith('.woff2'))).toBe(true);
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1)),
  );
  await expect
    .poll(async () => {
      const paths = await cachedPaths(page);
      return loaded.filter((path) => path.startsWith('_astro/') && !paths.includes(path));
    })
    .toEqual([]);
  for (const path of await cachedPaths(page)) expect(['tiers/users-10k/', ...loaded], path).toContain(path);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('h1')).toHaveText('More than 10,000 users');
  expect(await page.evaluate(() => document.fonts.check('1em serif'))).toBe(true);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('where the network fails midway, it says so, and goes on when there is one again', async ({ page, context }) => {
  await haveOnly(context, /^(?:|tiers\/|tiers\/users-1\/)$/);
  await withWorker(page, '/reference/downloads/');
  await expect(button(page, /^Keep all of it offline/)).toBeVisible();
  // The list too fails from now on, as everything does but one file.
  await context.unrouteAll();
  await context.route(/\/(?:offline\.json|tiers\/users-1\/)$/, (route) => route.abort());
  await button(page, /^Keep all of it offline/).click();
  const said = place(page).getByRole('status');
  await expect(said).toHaveText('Stopped: the network failed. What has arrived stays; check the network and continue.');
  await expect(place(page)).toContainText(/files? (?:is|are) still missing/);
  await expect(button(page, /^Remove$/)).toBeVisible();
  await button(page, /^Continue/).click();
  await expect(said).toHaveText(/^Stopped: the network failed\./);
  await context.unrouteAll();
  await haveOnly(context, /^(?:|tiers\/|tiers\/users-1\/)$/);
  await button(page, /^Continue/).click();
  await expect(done(page)).toBeVisible();
});

test('what cannot be checked is checked again on a press', async ({ page, context }) => {
  await context.route('**/offline.json', (route) => route.abort());
  await page.goto('/reference/downloads/');
  await expect(place(page)).toContainText('Cannot be checked: the network failed.');
  await context.unrouteAll();
  await button(page, /^Try again$/).press('Enter');
  await expect(button(page, /^Keep all of it offline/)).toBeVisible();
  await expect(place(page).getByRole('status')).toBeFocused();
});

test('a browser that refuses the site its files says that it does', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'caches', { value: { open: refuse, delete: refuse } });
  });
  await page.goto('/reference/downloads/');
  await expect(place(page)).toHaveText('This browser does not let the site keep files.');
});

test('a file that does not come stops it with the reason, and what has arrived stays', async ({ page, context }) => {
  await haveOnly(context, /^(?:|_astro\/.*|tiers\/.*)$/);
  const path = Object.keys(list.files).find((name) => name.startsWith('tiers/')) ?? '';
  await context.route(`**/${path}`, (route) => route.fulfill({ status: 500, body: '' }));
  await withWorker(page, '/reference/downloads/');
  await button(page, /^Keep all of it offline/).click();
  await expect(place(page).getByText(/^Stopped: tiers\/.* was answered with 500\. What has arrived stays/)).toBeVisible(
    {
      timeout: 200_000,
    },
  );
  await expect(button(page, /^Continue/)).toBeVisible();
});
