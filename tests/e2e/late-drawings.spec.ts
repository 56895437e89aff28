import { expect, test, type Locator, type Page } from '@playwright/test';

const stage = '/architectures/stage-e/';

test.describe('a drawing that the page does not show at first', () => {
  const late = (page: Page): Locator => page.locator('figure#stage-e .picture.as-of-today svg.tall');

  test('comes when it is shown, with its links, and takes the room that was kept for it', async ({ page }) => {
    const svgs: string[] = [];
    page.on('request', (request) => svgs.push(...(/stage-e[^/]*\.(?:wide|tall)[^/]*$/.exec(request.url()) ?? [])));
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(stage, { waitUntil: 'networkidle' });
    expect(svgs).toEqual([]);
    await expect(late(page)).toHaveAttribute('data-late', 'stage-e.today.tall');
    await page.setViewportSize({ width: 390, height: 900 });
    await expect(late(page).getByRole('link').first()).toBeVisible();
    await expect(late(page)).not.toHaveAttribute('data-late');
    expect(svgs).toHaveLength(1);
    const { width, height } = (await late(page).boundingBox())!;
    const [, , wide = 1, high = 1] = ((await late(page).getAttribute('viewBox')) ?? '').split(' ').map(Number);
    expect(height / width).toBeCloseTo(high / wide, 1);
  });

  test('is shown by its file where the script of it, or what that fetches, does not come', async ({ page }) => {
    await page.route('**/drawings/plain/**', (route) => route.abort());
    await page.setViewportSize({ width: 390, height: 900 });
    await page.goto(stage);
    await expect(
      page
        .locator('figure#stage-e')
        .getByRole('img', { name: /^Stage E/ })
        .first(),
    ).toBeVisible();
    await expect(late(page)).toHaveCount(0);
  });

  test('is on paper by its file', async ({ page }) => {
    await page.goto(stage);
    await page.emulateMedia({ media: 'print' });
    const talk = page.locator('figure#stage-e .picture.as-of-talk');
    await expect(talk.locator('svg:visible')).toHaveCount(0);
    const file = talk.locator('img:visible');
    await expect(file).toHaveCount(1);
    await expect.poll(() => file.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
  });
});
