import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';

const stage = '/architectures/stage-e/';
const drawing = (page: Page): Locator => page.locator('figure#stage-e .picture.as-of-talk svg:visible');

test.describe('step by step, scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the links lead from the first stage to the last, each with its drawing and its difference', async ({
    page,
  }) => {
    const models = JSON.parse(readFileSync('dist/architectures/stages.json', 'utf8')) as {
      id: string;
      kind: string;
      previous: string | null;
    }[];
    await page.goto(`/architectures/${models[0]?.id ?? ''}/`);
    for (const [i, { id, kind, previous }] of models.entries()) {
      await expect(page).toHaveURL(new RegExp(`/architectures/${id}/$`));
      await expect(page.locator(`figure#${id} .picture :is(svg, img):visible`).first()).toBeVisible();
      if (kind === 'flow' && previous !== null) {
        await expect(page.getByRole('heading', { name: /^What changes against stage/ })).toBeVisible();
        await expect(page.locator(`figure[id="${previous}--${id}"] .change-list li`)).not.toHaveCount(0);
      }
      if (i < models.length - 1) await page.locator('.steps [rel=next]').click();
    }
    await expect(page.locator('.steps [rel=next]')).toHaveCount(0);
    await page.locator('.steps [rel=prev]').click();
    await expect(page).toHaveURL(new RegExp(`/architectures/${models.at(-2)?.id ?? ''}/$`));
  });

  test('the page to compare names the neighbours instead of an empty form', async ({ page }) => {
    await page.goto('/architectures/compare/');
    await expect(page.getByRole('form')).toHaveCount(0);
    await page.getByRole('link', { name: /^E to F/ }).click();
    await expect(page.getByText('ElastiCache is added').first()).toBeVisible();
  });
});

test('the arrow keys lead from stage to stage', async ({ page }) => {
  await page.goto(stage);
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/\/architectures\/stage-d-measured\/$/);
  await page.waitForLoadState();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(new RegExp(`${stage}$`));
});

test.describe('the page of a stage', () => {
  test('shows the picture first and large, on either day or with what changed', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(stage);
    const picture = (day: string) => page.locator(`figure#stage-e .picture.as-of-${day} svg:visible`);
    const choice = (name: string) => page.getByRole('radio', { name });
    await expect(picture('today')).toBeInViewport({ ratio: 0.9 });
    expect((await picture('today').boundingBox())?.width).toBeGreaterThan(850);
    await expect(choice('Today')).toBeChecked();
    await expect(page.locator('.stage-changes')).toBeHidden();

    await choice('As in the talk').check();
    await expect(picture('talk')).toBeVisible();
    await expect(page).toHaveURL(/as-of=talk/);
    await choice('What changed').check();
    await expect(page.getByRole('heading', { name: /^What changes against stage D/ })).toBeVisible();
    await expect(page.locator('figure#stage-e')).toBeHidden();
    await choice('Today').check();
    await expect(picture('today')).toBeVisible();
    expect(page.url()).not.toContain('as-of');
  });

  test('follows the day in the header, and an address that names a difference or a part', async ({ page }) => {
    await page.goto(`${stage}#changes`);
    await expect(page.getByRole('radio', { name: 'What changed' })).toBeChecked();
    await expect(page.getByRole('heading', { name: /^What changes against stage D/ })).toBeInViewport();
    await page.goto(`${stage}?as-of=talk`);
    await expect(page.getByRole('radio', { name: 'As in the talk' })).toBeChecked();
    await page.evaluate(() => {
      location.hash = 'today';
    });
    await expect(page.getByRole('heading', { name: 'What’s different today' })).toBeInViewport();
    await page.evaluate(() => {
      location.hash = 'rds-proxy';
    });
    await expect(page.locator('figure#stage-e')).toBeVisible();
    await expect(page.getByRole('row', { name: /^RDS Proxy/ }).first()).toBeVisible();
    await expect(drawing(page)).toBeInViewport();
  });

  test('has arrow heads in the picture of what changed, though the one above is hidden', async ({ page }) => {
    await page.goto(`${stage}#changes`);
    const shown = page.locator('.stage-changes .picture svg:visible');
    await expect(shown.first()).toBeVisible();
    const missing = await shown.evaluateAll((drawings) =>
      drawings.flatMap((drawing) =>
        [...drawing.querySelectorAll('[marker-end]')].filter((line) => {
          const id = /#([^)"]+)/.exec(line.getAttribute('marker-end') ?? '')?.[1] ?? '';
          return document.getElementById(id)?.closest('svg') !== drawing;
        }),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('gives its model as a start, to download and to copy', async ({ page, context, baseURL, request }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
    await page.goto(`${stage}?as-of=talk`);
    const figure = page.locator('figure#stage-e');
    const link = figure.getByRole('link', { name: 'Take this stage as a start' }).locator('visible=true');
    await expect(link).toHaveAttribute('href', /\/architectures\/start\/stage-e\.json/);
    await figure.getByRole('button', { name: 'Copy as a start' }).locator('visible=true').click();
    await expect(page.getByText('Copied as JSON.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await (await request.get('/architectures/start/stage-e.json')).text());
    expect(JSON.parse(copied)).toMatchObject({ title: 'Stage E: Readers and a proxy', version: '1.0.0' });
  });
});

test.describe('a film of stages', () => {
  const frame = (page: Page) => page.locator('.film li').nth(1).locator('.stage-thumb');
  const spots = (page: Page) => frame(page).evaluate((svg) => svg.querySelectorAll('[data-spot]').length);
  const runs = (page: Page) =>
    frame(page).evaluate(
      (svg) => svg.getAnimations({ subtree: true }).filter((one) => one.playState === 'running').length,
    );

  test('plays the change that leads to a picture, and leaves the picture as it was', async ({ page }) => {
    await page.goto('/architectures/stage-c/');
    const count = await spots(page);
    await page.locator('.film').scrollIntoViewIfNeeded();
    await expect(frame(page)).not.toHaveAttribute('data-plays');
    await page.locator('.film a').nth(1).hover();
    await expect.poll(() => runs(page)).toBeGreaterThan(0);
    await expect(frame(page)).not.toHaveAttribute('data-plays');
    expect(await spots(page)).toBe(count);
  });

  test('is a cut for readers who want no motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/architectures/stage-c/');
    await page.locator('.film').scrollIntoViewIfNeeded();
    await page.locator('.film a').nth(1).focus();
    expect(await runs(page)).toBe(0);
    await expect(frame(page)).not.toHaveAttribute('data-plays');
  });

  test('is a row of pictures on the pages of tiers', async ({ page }) => {
    await page.goto('/tiers/users-10k/');
    await expect(page.locator('.tier-slides .film li')).toHaveCount(3);
    await page.locator('.tier-slides .film [aria-current]').click();
    await expect(page).toHaveURL(new RegExp(`${stage}$`));
  });
});

test('any two stages are compared, and the address keeps the choice', async ({ page }) => {
  await page.goto('/architectures/compare/?from=stage-d&to=stage-f&as-of=talk');
  const result = page.getByRole('region', { name: 'The difference' });
  await expect(result.getByText('Stage F against stage D.').filter({ visible: true })).toHaveCount(1);
  await expect(result.getByText(/^RDS Proxy is added between App Runner and/)).toBeVisible();
  await expect(result.locator('.picture svg:visible [data-part="rds-proxy"]')).toHaveAttribute('data-sign', 'added');
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(result.getByText('Stage D against stage F.')).toBeVisible();
  await expect(result.getByRole('listitem').filter({ hasText: 'RDS Proxy' }).first()).toBeVisible();
  expect(page.url()).toContain('from=stage-f&to=stage-d');
  await page.goto('/architectures/compare/?from=stage-x&to=stage-k');
  await expect(result.getByText('“stage-x” is no stage')).toBeVisible();
});

test('neighbours are compared in the browser as the build compares them', async ({ page }) => {
  await page.goto('/architectures/stage-f/?as-of=talk#changes');
  const builtList = page.locator('figure[id="stage-e--stage-f"] .change-list:visible li');
  // The view that the address names is shown by a script.
  await expect(builtList.first()).toBeVisible();
  const built = await builtList.allInnerTexts();
  await page.goto('/architectures/compare/?from=stage-e&to=stage-f&as-of=talk');
  const list = page.locator('[data-compare-result] .change-list li');
  await expect(list.first()).toBeVisible();
  // The build marks closed services in the text and names the decisions after it; the words are the same.
  const plain = (lines: string[]): string[] =>
    lines.map((line) =>
      line
        .replace(/[†\s]+/g, ' ')
        .replace(/ Decided in D-\d\d.*$/, '')
        .trim(),
    );
  expect(plain(await list.allInnerTexts())).toEqual(plain(built));
});
