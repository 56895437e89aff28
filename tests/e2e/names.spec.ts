import { expect, test, type Page } from '@playwright/test';
import { chooseDay, dayMenu } from './day.ts';

/** What each kind of widget is called and what it says: names, roles and states, and what is announced of a change. */

const sheet = (page: Page) => page.locator('[data-worksheet]');

test('the header: areas, search, day and theme', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/decisions/d-16/');
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - link "Headroom"
      - navigation "Areas":
        - link "Story"
        - link "Decide"
        - link "Calculators"
        - link "Services"
        - link "Slides"
        - link "Reference"
      - button "Search"
      - group: /As of:/
      - combobox "Select theme"
  `);
  await dayMenu(page).locator('summary').click();
  await expect(page.getByRole('group', { name: 'Show figures' })).toMatchAriaSnapshot(`
    - group "Show figures":
      - button /^Today/ [pressed=true]
      - button /^As in the talk/ [pressed=false]
  `);
});

test('a field says its unit, its hint and, where it cannot be read, why', async ({ page }) => {
  await page.goto('/capacity/concurrency/');
  const time = sheet(page).getByRole('textbox', { name: 'Time per request' });
  await expect(time).toHaveAccessibleDescription(/^mean, such as 350 ms$/);
  await time.fill('150k/min');
  await expect(time).toHaveAccessibleDescription(/This is a rate; enter a time such as 350 ms or 2 s\. Still using/);
  await expect(page.locator('.quantity-field:has([aria-invalid=true])')).toMatchAriaSnapshot(`
    - textbox "Time per request" [invalid]: 150k/min
    - combobox "Unit of “Time per request”":
      - option "ms"
      - option "s" [selected]
      - option "min"
      - option "h"
      - option "days"
    - text: /This is a rate/
  `);
  // The sentence is announced as it comes, without a move of the focus.
  await expect(page.locator('.quantity-said:not(:empty)')).toHaveAttribute('aria-live', 'polite');
});

test('a calculator: examples, result, tabs and what it is taken away as', async ({ page }) => {
  await page.goto('/capacity/concurrency/');
  await sheet(page).getByRole('textbox', { name: 'Time per request' }).fill('350 ms');
  await expect(sheet(page).getByRole('status').first()).toContainText('at 350 ms each');
  await expect(page.locator('.sheet-presets')).toMatchAriaSnapshot(`
    - group "Start from":
      - button "As in the talk" [pressed=false]
      - button "Default settings" [pressed=false]
      - button "Ten times faster" [pressed=false]
    - paragraph:
      - text: 1 input changed
      - button "Reset"
  `);
  await expect(page.getByRole('tablist')).toMatchAriaSnapshot(`
    - tablist "Behind the answer":
      - tab "Chart" [selected]
      - tab "Table"
      - tab "Work backwards"
      - tab "Formula"
      - tab "Sources"
  `);
  await expect(page.getByRole('tabpanel')).toHaveAccessibleName('Chart');
  await expect(page.locator('.sheet-take')).toMatchAriaSnapshot(`
    - group "Take it with you":
      - button "Copy link"
      - button "Copy as Markdown"
      - group
      - status
  `);
});

test('what breaks first: the slider says users, and the verdict is announced', async ({ page }) => {
  await page.goto('/capacity/breaks/');
  const slider = page.getByRole('slider', { name: 'Users' });
  await expect(slider).toHaveAttribute('aria-valuetext', /^1M.users$/);
  await slider.focus();
  await expect(page.locator('[data-breaks][data-live]')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^1\.1M.users$/);
  await expect(page.locator('.breaks-side')).toMatchAriaSnapshot(`
    - group "Your figures":
      - textbox "Users": 1,100,000
    - slider "Users, slider"
    - group "Workload":
      - button "Talk" [pressed=true]
      - button "Content" [pressed=false]
    - status:
      - paragraph: /^Breaks first/
      - paragraph:
        - link "D-10"
    - group:
      - switch /New account, nothing raised/
  `);
});

test('a chooser: the question names its answers; where it leads is announced', async ({ page }) => {
  await page.goto('/choose/async/?job=messages&protocol=none&waits=nobody');
  const chooser = page.locator('[data-chooser]');
  await expect(chooser.getByRole('radiogroup')).toMatchAriaSnapshot(`
    - radiogroup "How many different receivers need each message?":
      - radio "One"
      - radio "Two or more"
      - radio "I’m not sure"
  `);
  await expect(chooser.getByRole('radio', { name: 'One', exact: true })).toHaveAccessibleDescription(/^One service/);
  await chooser.getByRole('button', { name: 'Continue' }).click();
  await expect(chooser.getByRole('alert')).toHaveText(/choose an answer/i);
  await page.goto('/choose/async/?stale=current&waits=caller');
  await expect(chooser.getByRole('status').first()).toHaveText(/the answers lead to: Stay synchronous\.$/);
  await expect(chooser.locator('.chooser-result')).toMatchAriaSnapshot(`
    - heading "Stay synchronous" [level=2]
    - group "Share this recommendation":
      - button "Copy link"
      - button "Copy as Markdown"
      - button "Download MADR"
      - button "Print"
      - button "Edit answers"
    - heading "Why" [level=3]
    - heading "Trade-offs" [level=3]
    - heading "Before you launch" [level=3]
    - region "Its limits"
    - region "What would change this"
  `);
});

test('the filters of decisions say what is chosen, and how many are left is announced', async ({ page }) => {
  await page.goto('/decisions/?layer=async');
  await expect(page.locator('.row-search')).toMatchAriaSnapshot(`
    - searchbox "Filter by name, id or symptom"
    - group "Filters":
      - group: Tier
      - group: "Layer: Async"
      - group: Service
      - group: Status today
      - group: Quality goal
      - button "Clear filters"
    - status: /^\\d+ of \\d+ shown$/
  `);
  await expect(page.getByRole('group', { name: 'View' }).locator('[aria-current]')).toHaveText(/Board/);
});

test('the search: a combobox with its list, and the number of results is announced', async ({ page }) => {
  await page.goto('/tiers/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('d16');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('status').filter({ hasText: '1 result' })).toBeVisible();
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Search":
      - search:
        - combobox "Search" [expanded]: d16
        - button "Close search"
      - listbox "Results":
        - group "Best match":
          - option /^D-16 Async service/ [selected]
      - group "Filters"
      - status: 1 result
  `);
  const field = dialog.getByRole('combobox', { name: 'Search' });
  const active = await field.getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active ?? ''}"]`)).toHaveAttribute('aria-selected', 'true');
});

test('a drawing to zoom: the dialog has its title, and the scale is announced', async ({ page }) => {
  await page.goto('/architectures/stage-e/');
  const zoom = page.locator('figure#stage-e').getByRole('button', { name: 'Zoom' });
  await expect(zoom).toHaveAttribute('aria-haspopup', 'dialog');
  await zoom.click();
  await expect(page.getByRole('dialog')).toHaveAccessibleName(/^Stage E: /);
  await page.keyboard.press('+');
  await expect(page.locator('.zoom-bar')).toMatchAriaSnapshot(`
    - text: /Stage E/
    - status: 140%
    - button "Zoom out"
    - button "Zoom in"
    - button "Show all"
    - button "Close"
  `);
});

test('the deck: the slide that is shown is announced, and its tools have names', async ({ page }) => {
  await page.goto('/slides/deck/#S-10');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: /^S-11: .*\. Slide 11 of 44\.$/ })).toBeAttached();
  await expect(page.locator('.deck-slide.now')).toMatchAriaSnapshot(`
    - region:
      - heading [level=2]
      - link "Previous slide"
      - text: 11 / 44
      - link "Next slide"
      - link "Read S-11"
  `);
  await expect(page.locator('.deck-foot')).toMatchAriaSnapshot(`
    - status
    - button "Notes N" [pressed=false]
    - link "Presenter P"
    - button "Full screen F"
    - button "Copy link"
    - button "Keys"
    - paragraph:
      - link "Overview"
      - link "Exit"
  `);
});

test('a figure: its note has scope, both days and the source', async ({ page }) => {
  await page.goto('/tiers/users-10k/data/');
  const figure = page.locator('.fact:has(> a[href$="#figure-aurora-acu-max"])').first();
  await figure.getByRole('link').first().focus();
  await expect(figure).toMatchAriaSnapshot(`
    - link "256 ACU"
    - note:
      - text: /hard limit, per instance.*Talk, 2024-02-29. 128 ACU/
      - link "slide S-21"
      - text: /Today, .*256 ACU since 2024-10-03/
      - link /Amazon Aurora User Guide/
  `);
  await chooseDay(page, 'As in the talk');
  await expect(figure.getByRole('link').first()).toHaveText(/128/, { useInnerText: true });
});

test('keeping the site offline: a button with its size, and a place for what comes of it', async ({ page }) => {
  await page.goto('/reference/downloads/');
  await expect(page.locator('[data-keep-offline]')).toMatchAriaSnapshot(`
    - paragraph:
      - button /^Keep all of it offline \\([\\d.]+ MB\\)$/
    - status
  `);
});
