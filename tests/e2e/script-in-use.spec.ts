import { expect, test, type Page } from '@playwright/test';
import { scriptsInUse } from './scripts.ts';

/** A page of each kind in which something lives, and what a reader does there first. */
const pages: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['/', (page) => page.getByRole('slider').press('ArrowRight')],
  ['/capacity/concurrency/', (page) => page.getByRole('textbox').first().fill('7')],
  ['/capacity/waiting/', (page) => page.getByRole('textbox').first().fill('700')],
  ['/capacity/breaks/', (page) => page.getByRole('slider').press('ArrowRight')],
  ['/choose/async/', (page) => page.locator('[data-chooser] input').first().check()],
  ['/decisions/d-09/', (page) => page.locator('[data-case]').getByRole('textbox').first().fill('70')],
];

// Here the drawings that pages have in them are those that they show.
test.use({ viewport: { width: 1366, height: 720 } });

for (const [path, act] of pages)
  test(`${path} in use loads no script but those that the budget counts`, async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) loaded.push(pathname);
    });
    await page.goto(path);
    await act(page);
    await expect(page.locator('[data-live]').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const counted = scriptsInUse(path);
    expect(loaded.filter((name) => !counted.includes(name))).toEqual([]);
  });

test('a result of a chooser loads the calculator that it fills and no other', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) loaded.push(pathname);
  });
  const answers =
    'away=10min&job=messages&order=none&pace=free&payload=20KB&protocol=none&rate=50/s&receivers=one&replay=no&target=own&twice=harmless&waits=nobody';
  await page.goto(`/choose/async/?${answers}`);
  await expect(page.getByText('Waiting after the outage')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const counted = scriptsInUse('/choose/async/', ['queue']);
  expect(loaded.filter((name) => !counted.includes(name))).toEqual([]);
});
