import type { Page } from '@playwright/test';

/**
 * Keeps files back from a page, as a slow connection does.
 * @returns lets them come
 */
export async function keepBack(page: Page, files: RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
