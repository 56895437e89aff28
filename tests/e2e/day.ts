import type { Locator, Page } from '@playwright/test';

/** The menu of the header in which a reader chooses the day of the figures. */
export const dayMenu = (page: Page): Locator => page.locator('details.as-of');

/** The button of a day; seen while the menu is open. */
export const dayButton = (page: Page, day: 'Today' | 'As in the talk'): Locator =>
  dayMenu(page).locator('button', { hasText: day });

/** Opens the menu and chooses a day, as a reader does. */
export async function chooseDay(page: Page, day: 'Today' | 'As in the talk'): Promise<void> {
  await dayMenu(page).locator('summary').click();
  await dayButton(page, day).click();
}
