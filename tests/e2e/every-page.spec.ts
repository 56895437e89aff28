import { expect, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { violationsOf } from './colours.ts';
import { firstScreenOf, isCalculator, phone, wide } from './first-screens.ts';
import { inEveryLook, inTheLight } from './every-look.ts';
import { kinds } from './kinds.ts';
import { layoutFaults } from './layout-faults.ts';
import { everyLook } from './looks.ts';
import { faultsDuring, test } from './one-page.ts';
import { allPages } from './places.ts';

/** The window of 1,440 px at a zoom of 200%, and the narrowest that has to do (WCAG 1.4.10). */
const small = [
  { width: 720, height: 450 },
  { width: 320, height: 640 },
];

const ofAKind = new Set<string>(Object.values(kinds));
/** Every page, and a page of each kind at the address that shows most of it. */
const addresses = [...new Set([...allPages(), ...ofAKind])];

const softly = expect.configure({ soft: true });
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Numbers in fields that a reader sees a part of. */
const cutNumbers = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('.quantity-box input')]
      .filter((field) => field.checkVisibility() && field.scrollWidth > field.clientWidth + 1)
      .map(({ value }) => value),
  );

/** A calculator lives: what cannot be read changes no result, what can be read is taken. */
async function lives(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 });
  const sheet = page.locator('[data-worksheet]').first();
  const before = await sheet.getByRole('status').first().textContent();
  const box = sheet.getByRole('textbox').first();
  await box.fill('garbage');
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await expect(sheet.getByRole('status').first()).toHaveText(before ?? '');
  // Every first field takes 60 of the unit that stands in it: 60%, 60 GiB, 60 instances.
  await box.fill('60');
  await expect(box).not.toHaveAttribute('aria-invalid', 'true');
  await expect(box).toHaveValue('60');
  await expect(sheet).not.toContainText(/NaN|Infinity|undefined/);
}

/** All of a page is there in a small window, and its targets are large enough for fingers. */
async function reflows(page: Page, path: string): Promise<void> {
  // WCAG 2.5.8, its exceptions included: links in sentences, and small targets that stand apart.
  softly(await violations(page, { rules: 'targets' }), `${path}: targets`).toEqual([]);
  for (const window of small) {
    await page.setViewportSize(window);
    // What follows the width by script does so a frame later.
    await softly.poll(() => page.evaluate(layoutFaults), { message: `${path} at ${window.width} px` }).toEqual([]);
  }
}

/** All that is true of every page, and of its kind, on one load of it. */
async function lookAt(page: Page, path: string): Promise<void> {
  const first = firstScreenOf(path);
  await page.setViewportSize(wide);
  await page.goto(path);
  softly(await page.locator('h1').count(), `${path}: titles`).toBe(1);
  softly(await overhang(page), `${path} scrolls sideways`).toBeLessThanOrEqual(0);
  softly(await cutNumbers(page), `${path} cuts numbers`).toEqual([]);
  await first?.wide(page);
  // Colours follow from classes: where all of them have been looked at, the other pages need no second look.
  softly(await violationsOf(page, everyLook().get(path)), path).toEqual([]);
  await page.setViewportSize(phone);
  softly(await overhang(page), `${path} scrolls sideways on a phone`).toBeLessThanOrEqual(0);
  softly(await cutNumbers(page), `${path} cuts numbers on a phone`).toEqual([]);
  await first?.phone(page);
  if (ofAKind.has(path)) await reflows(page, path);
  if (isCalculator(path)) await lives(page);
  if (ofAKind.has(path)) await inEveryLook(page);
}

/** So many pages a test, so that none of them runs into its time on a busy machine. */
const batch = 6;

for (let at = 0; at < addresses.length; at += batch) {
  const some = addresses.slice(at, at + batch);
  test(`accessible, quiet, self-contained, within their budgets and on a phone: ${some.join(' ')}`, async ({
    onePage: page,
  }) => {
    for (const path of some)
      await test.step(path, async () => {
        // The browser says on its console what the policy of a page refuses, from the first byte on.
        const faults = await faultsDuring(page, () => lookAt(page, path));
        await inTheLight(page);
        softly(faults, path).toEqual([]);
      });
  });
}
