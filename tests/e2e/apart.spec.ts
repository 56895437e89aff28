import { expect, test } from '@playwright/test';

/** What pages keep apart until it is needed: pictures of slides, rows of figures. */

const files = '**/apart/**';

test.describe('the pictures of the wall of slides', () => {
  test('come as the reader comes near them, into the room that is kept for them', async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 600 });
    await page.goto('/slides/', { waitUntil: 'networkidle' });
    const last = page.locator('#S-44 .slide-thumb');
    await expect(page.locator('#S-01 .slide-thumb svg').first()).toBeVisible();
    await expect(last.locator('svg')).toHaveCount(0);
    const before = (await last.boundingBox())!;
    await last.scrollIntoViewIfNeeded();
    await expect(last.locator('svg:visible')).toHaveCount(1);
    const after = (await last.boundingBox())!;
    expect([after.width, after.height]).toEqual([before.width, before.height]);
  });

  test('are the files of the slides where they do not come, and on paper', async ({ page }) => {
    await page.route(files, (route) => route.abort());
    await page.goto('/slides/');
    const file = page.locator('#S-44 .slide-thumb img');
    await expect(file).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => file.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('#S-44').scrollIntoViewIfNeeded();
    await expect(file).toBeVisible();
  });
});

test('a slide of the deck that the address names is drawn, and in time all of them', async ({ page }) => {
  await page.goto('/slides/deck/#S-24');
  await expect(page.locator('#S-24 .deck-face svg:visible')).toHaveCount(1);
  await expect(page.locator('.deck-face:has(svg)')).toHaveCount(44);
});

test.describe('the register of limits', () => {
  test('has the row that a link names, opened, though the page keeps it apart', async ({ page }) => {
    await page.goto('/reference/limits/#sqs-message-size');
    const row = page.locator('tr#sqs-message-size');
    await expect(row).toBeInViewport();
    await expect(row.locator('.sources').getByRole('link')).not.toHaveCount(0);
    await expect(row.locator('.caveat').first()).toBeVisible();
  });

  test('counts all figures, and brings the others when they are asked for', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(...(/\/apart\/.*/.exec(request.url()) ?? [])));
    await page.goto('/reference/limits/', { waitUntil: 'networkidle' });
    await expect(page.getByText(/^50 of \d{3} figures$/)).toBeVisible();
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    await expect(page.getByText(/^100 of \d{3} figures$/)).toBeVisible();
    expect(asked).toHaveLength(1);
  });

  test('says where the figures are when they do not come', async ({ page }) => {
    await page.route(files, (route) => route.abort());
    await page.goto('/reference/limits/?service=sqs');
    await page.getByRole('link', { name: 'Figures: Amazon Simple Queue Service' }).click();
    await expect(page).toHaveURL(/\/services\/sqs\/$/);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('leads to the figures of each service, where a link to one of them arrives', async ({ page }) => {
      await page.goto('/reference/limits/#sqs-message-size');
      await expect(page.locator(':target')).toBeInViewport();
      const link = page.getByRole('link', { name: 'Figures: Amazon Simple Queue Service' });
      await expect(link).toBeInViewport();
      await link.click();
      await expect(page.locator('tr#figure-sqs-message-size')).toBeAttached();
    });
  });
});

test.describe('the comparison', () => {
  test('brings the rows of its figures once it is touched, and a figure shows its note', async ({ page }) => {
    await page.goto('/choose/compare/');
    const rows = page.locator('.fact-notes tr.fact-row');
    await expect(rows).toHaveCount(0);
    const figure = page.locator('.matrix .fact:visible').first();
    await figure.getByRole('link').first().focus();
    await expect(rows).not.toHaveCount(0);
    await figure.getByRole('link').first().hover();
    await expect(figure.getByRole('note')).toContainText(/20\d\d-\d\d/);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('leads to the page as text for them', async ({ page }) => {
      await page.goto('/choose/compare/');
      await page.getByText(/figures of this page/).click();
      await expect(page.getByRole('link', { name: 'The page as text' })).toHaveAttribute('href', 'index.md');
    });
  });
});
