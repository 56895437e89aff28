import type { Page } from '@playwright/test';
import { showTheme } from './axe.ts';

/** Shows a page in the dark, in forced colours and as it is printed; what a style asks for then is fetched. */
export async function inEveryLook(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await showTheme(page, 'dark');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.evaluate(() => new Promise(requestAnimationFrame));
}

/** Shows pages again as most readers see them. */
export const inTheLight = (page: Page): Promise<void> =>
  page.emulateMedia({ colorScheme: 'light', forcedColors: null, media: null });
