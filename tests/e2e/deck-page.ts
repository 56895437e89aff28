import { expect, type Locator, type Page } from '@playwright/test';

export const deck = '/slides/deck/';
/** The slide on the screen, by its title; a step uncovers it at once. */
export const shown = (page: Page): Locator => page.locator('.deck-slide.now');
export const message = (page: Page): Locator => page.locator('[data-message]');
export const isAt = async (page: Page, id: string): Promise<void> => {
  await expect(shown(page)).toHaveAttribute('id', id);
  await expect(page.locator(`#${id} .deck-face`)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
};
