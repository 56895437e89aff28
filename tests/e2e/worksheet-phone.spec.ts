import { expect, test, type Page } from '@playwright/test';

const field = (page: Page, name: string) => page.getByRole('textbox', { name });

test.use({ viewport: { width: 390, height: 844 } });

test('the answer comes before the inputs, and stays at the bottom edge while a field has the focus', async ({
  page,
}) => {
  await page.goto('/capacity/concurrency/');
  const lead = page.locator('.sheet-lead');
  const first = field(page, 'Concurrent per instance');
  expect((await lead.boundingBox())!.y).toBeLessThan((await first.boundingBox())!.y);
  const dock = page.locator('.sheet-dock');
  await expect(dock).toBeHidden();
  await first.focus();
  await expect(dock).toBeVisible();
  const box = (await dock.boundingBox())!;
  expect(Math.round(box.height)).toBe(64);
  expect(Math.round(box.y + box.height)).toBe(844);
});

test('the answer at the bottom edge does not cover the field that has the focus', async ({ page }) => {
  await page.goto('/capacity/fleet/');
  await field(page, 'Rate at the peak').focus();
  await expect(page.locator('[data-live]')).toHaveCount(1);
  const focused = page.locator('.sheet-inputs :is(input, select):focus');
  const names: string[] = [];
  while (await focused.count()) {
    const [name, seen] = await focused.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.id, document.elementFromPoint(x + width / 2, y + height / 2) === element] as const;
    });
    expect(seen, name).toBe(true);
    names.push(name);
    await page.keyboard.press('Tab');
  }
  expect(names.length).toBeGreaterThan(7);
});

test('the answer at the bottom edge says so where it is for what was typed before', async ({ page }) => {
  await page.goto('/capacity/fleet/');
  await field(page, 'Rate at the peak').fill('abc');
  const before = () => page.locator('.sheet-dock').evaluate((dock) => getComputedStyle(dock, '::before').content);
  await expect.poll(before).toContain('Last valid entry');
  await field(page, 'Rate at the peak').fill('900');
  await expect.poll(before).toBe('none');
});
