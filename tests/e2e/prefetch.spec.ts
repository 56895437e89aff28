import { expect, test, type Page } from '@playwright/test';

// Where the speculation rules of one test are still at work, the next would hear them.
test.use({ reuseContext: false });

/** Paths that the browser fetches ahead, as they come. */
function fetchedAhead(page: Page): string[] {
  const paths: string[] = [];
  page.context().on('request', (request) => {
    if (request.headers()['sec-purpose']?.startsWith('prefetch')) paths.push(new URL(request.url()).pathname);
  });
  return paths;
}

test('pointing at a link fetches its page ahead, and no file that is no page', async ({ page }) => {
  const ahead = fetchedAhead(page);
  await page.goto('/reference/data/');
  await page.waitForLoadState('networkidle');
  expect(ahead).toEqual([]);
  await page.locator('main a[href="/facts.json"]').first().hover();
  await page.waitForTimeout(2000);
  expect(ahead).toEqual([]);
  await page.getByRole('navigation', { name: 'Areas' }).getByRole('link', { name: 'Slides' }).hover();
  await expect.poll(() => ahead).toEqual(['/slides/']);
  const [asked] = await Promise.all([
    page.waitForEvent('requestfinished', (request) => request.isNavigationRequest()),
    page.getByRole('navigation', { name: 'Areas' }).getByRole('link', { name: 'Slides' }).click(),
  ]);
  expect(new URL(asked.url()).pathname).toBe('/slides/');
  await expect(page).toHaveURL(/\/slides\/$/);
});

test('nothing is fetched ahead where the reader saves data', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
  const ahead = fetchedAhead(page);
  await page.goto('/tiers/');
  await page.waitForLoadState('networkidle');
  await page.getByRole('navigation', { name: 'Areas' }).getByRole('link', { name: 'Slides' }).hover();
  await page.waitForTimeout(3000);
  expect(ahead).toEqual([]);
});
