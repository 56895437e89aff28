import { expect, test, type Page } from '@playwright/test';
import { chooseDay } from './day.ts';

/** Errors that nothing in the page caught. */
function uncaught(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}

test.describe('where no script file arrives', () => {
  for (const path of ['/tiers/users-10k/', '/decisions/d-16/', '/capacity/concurrency/', '/choose/async/', '/'])
    test(`${path} can be read, and says what does not work`, async ({ page }) => {
      await page.route(/\.js$/, (route) => route.abort());
      await page.goto(path);
      expect((await page.locator('main').innerText()).split(/\s+/).length).toBeGreaterThan(80);
      await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
      // A switch that nothing answers is not offered; search is a page of its own.
      await expect(page.locator('details.as-of')).toBeHidden();
      await expect(page.getByRole('link', { name: 'Search' }).first()).toBeVisible();
    });

  test('the deck goes on by its links', async ({ page }) => {
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto('/slides/deck/#S-02');
    await expect(page.locator('#S-02 .deck-face')).toBeVisible();
    await page.locator('#S-02').getByRole('link', { name: 'Next slide' }).click();
    await expect(page.locator('#S-03 .deck-face')).toBeVisible();
  });
});

test('a result or a tab whose script does not arrive says so in its place', async ({ page }) => {
  await page.route(/\/(?:chooser-result|behind-tabs)\..*\.js$/, (route) => route.abort());
  await page.goto('/choose/async/?stale=current&waits=caller');
  await expect(page.locator('[data-chooser]').getByRole('alert')).toContainText('has stopped working');
  await page.goto('/capacity/concurrency/?find=latency&of=rate&is=20000/s');
  const panel = page.getByRole('tabpanel', { name: 'Work backwards' });
  await expect(panel.getByRole('alert')).toContainText('could not be loaded');
  // What the server drew answers another question.
  await expect(panel.getByRole('textbox')).toBeHidden();
});

test('what a page brings later is shown by what stands in for it where the script of that does not arrive', async ({
  page,
}) => {
  const faults = uncaught(page);
  const asked: string[] = [];
  await page.route(/\/later\..*\.js$/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  // The graph is complete, and asks for nothing.
  await page.goto('/decisions/graph/', { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await page.goto('/tiers/users-10k/');
  const slide = page.locator('.slide-picture[data-late]').first();
  await slide.scrollIntoViewIfNeeded();
  await expect(slide).toHaveAttribute('data-failed', '');
  await expect(slide.locator('img')).toBeVisible();
  await page.goto('/decisions/');
  await page.getByRole('searchbox', { name: 'Filter by name' }).fill('queue');
  await expect(page.locator('[data-apart]:not([data-failed]) > .still')).toHaveCount(0);
  await page.goto('/reference/limits/');
  await page.getByRole('searchbox', { name: 'Find a limit' }).fill('sqs');
  await expect(page.locator('[data-apart][data-failed]').first()).toBeAttached();
  expect(asked).not.toEqual([]);
  expect(faults).toEqual([]);
});

test('a text that needs more script than a bare number waits for it, and what does not come is said', async ({
  page,
}) => {
  const arrives = Promise.withResolvers<undefined>();
  await page.route(/\/reader\..*\.js$/, async (route) => {
    await arrives.promise;
    await route.continue();
  });
  await page.goto('/capacity/concurrency/');
  const time = page.getByRole('textbox', { name: 'Time per request' });
  await time.fill('1');
  await expect(page.locator('.sheet-lead')).toContainText('72,000/min');
  await time.fill('half a second');
  // Neither refused nor counted yet.
  await expect(time).toHaveValue('half a second');
  await expect(time).toHaveAttribute('aria-invalid', 'false');
  arrives.resolve(undefined);
  await expect(page.locator('.quantity-understood')).toHaveText('read as 500\u00a0ms');
  await expect(page.locator('.sheet-lead')).toContainText('140,000/min');

  await page.unrouteAll();
  await page.route(/\/reader\..*\.js$/, (route) => route.abort());
  await page.goto('/capacity/concurrency/');
  await time.fill('half a second');
  await expect(page.getByRole('alert')).toContainText('has stopped working');
});

test('one part of a page that fails to start takes no other along', async ({ page }) => {
  // As an extension does that takes an interface away.
  await page.addInitScript(() => {
    const listen = window.addEventListener.bind(window);
    const value = (...given: Parameters<typeof listen>): void => {
      // Search asks for it; it is the first to start.
      if (given[0] === 'keydown') throw new Error('taken away');
      listen(...given);
    };
    Object.defineProperty(window, 'addEventListener', { value });
  });
  await page.goto('/tiers/users-10k/data/');
  await chooseDay(page, 'As in the talk');
  await expect(page.locator('html')).toHaveAttribute('data-as-of', 'talk');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
});

test('an address cut off within a percent sign shows the page, on every kind of page', async ({ page }) => {
  const faults = uncaught(page);
  for (const path of [
    ...['/', '/tiers/users-10k/', '/decisions/d-16/', '/architectures/stage-f/', '/capacity/concurrency/'],
    ...['/choose/async/', '/services/sqs/', '/reference/limits/', '/reference/claims/', '/slides/s-24/', '/search/'],
  ]) {
    await page.goto(`${path}#%E0%A4%A`, { waitUntil: 'networkidle' });
    await expect(page.locator('h1')).toBeVisible();
    expect(faults, path).toEqual([]);
  }
  // A short address leads on to its page.
  await page.goto('/D-16/#%E0%A4%A');
  await expect(page).toHaveURL(/\/decisions\/d-16\//);
  expect(faults).toEqual([]);
});

test.describe('where storage is refused', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          configurable: true,
          get: () => {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
    });
  });

  test('the theme, search and the day work, as long as the page is open', async ({ page }) => {
    const faults = uncaught(page);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto('/tiers/users-10k/');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.locator('header').getByRole('combobox', { name: 'Select theme' }).selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.locator('input').fill('d16');
    await expect(dialog.getByRole('option').first()).toContainText('D-16');
    await page.keyboard.press('Escape');
    await chooseDay(page, 'As in the talk');
    await expect(page).toHaveURL(/as-of=talk$/);
    expect(faults).toEqual([]);
  });

  test('a checklist is ticked off, a citation copied and the deck played', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const faults = uncaught(page);
    await page.goto('/choose/async/?stale=current&waits=caller');
    const tick = page.locator('.chooser-launch').getByRole('checkbox').first();
    await tick.check();
    await expect(tick).toBeChecked();
    await page.goto('/decisions/d-16/');
    await page.getByRole('link', { name: 'Cite D-16', exact: true }).click();
    await expect(page.getByRole('group', { name: 'Citation' })).toContainText('copied');
    await page.goto('/slides/deck/#S-02');
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/#S-03$/);
    expect(faults).toEqual([]);
  });
});

test.describe('a word without an end', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  const endless = 'Donaudampfschifffahrt'.repeat(9);
  const overhang = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  test('in a calculator is explained and stays within its field', async ({ page }) => {
    await page.goto('/capacity/concurrency/');
    const box = page.getByRole('textbox', { name: 'Time per request' });
    await box.fill(endless);
    await expect(box).toHaveAttribute('aria-invalid', 'true');
    await expect(box).toHaveValue(endless);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
  });

  test('in a chooser is explained and stays within its field', async ({ page }) => {
    await page.goto('/choose/async/?job=messages&protocol=none&receivers=one&waits=nobody');
    const box = page.locator('[data-chooser]').getByRole('textbox').first();
    await box.fill(endless);
    await box.press('Enter');
    await expect(page.locator('[data-chooser]').getByRole('alert')).toContainText('too long to be one quantity');
    expect(await overhang(page)).toBeLessThanOrEqual(0);
  });

  test('in a search and in a filter is said to match nothing, in lines that fit', async ({ page }) => {
    await page.goto(`/search/?q=${endless}`);
    await expect(page.getByText('No match for').first()).toBeVisible();
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    for (const [path, label] of [
      ['/decisions/', 'Filter by name'],
      ['/reference/limits/', 'Find a limit'],
    ] as const) {
      await page.goto(path);
      await page.getByRole('searchbox', { name: label }).fill(endless);
      await expect(page.getByText(/^No (?:decisions|limits|\w+) match/).first()).toBeVisible();
      expect(await overhang(page), path).toBeLessThanOrEqual(0);
    }
  });
});
