import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import DOMPurify from 'dompurify';
import mermaid from 'mermaid';

const stage = '/architectures/stage-e/';
const drawing = (page: Page, day = 'talk'): Locator => page.locator(`figure#stage-e .picture.as-of-${day} svg:visible`);
const strokeOf = (part: Locator): Promise<string> => part.evaluate((node) => getComputedStyle(node).stroke);
/** In the light, and in the dark, which is what a reader without scripts gets. */
const accent = /^rgb\((?:29, 78, 216|143, 177, 255)\)$/;

for (const scripts of [true, false]) {
  test.describe(`addressed parts, scripts ${scripts ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled: scripts });

    test('a part’s anchor marks it in the picture and in the list, and shows both', async ({ page }) => {
      // Without scripts the drawing of today is the one that is more than an image.
      const day = scripts ? 'talk' : 'today';
      await page.goto(`${stage}?as-of=${day}#rds-proxy`);
      const row = page.getByRole('row', { name: /^RDS Proxy/ }).first();
      await expect(row).toBeVisible();
      await expect(page.locator('figure#stage-e .picture').first()).toBeInViewport();
      const ring = (part: string) => strokeOf(drawing(page, day).locator(`[data-part="${part}"] > g > path`).last());
      expect(await ring('rds-proxy')).toMatch(accent);
      expect(await ring('app-runner')).not.toMatch(accent);
      const ground = (name: RegExp) =>
        page
          .getByRole('row', { name })
          .first()
          .locator('td')
          .first()
          .evaluate((cell) => getComputedStyle(cell).backgroundColor);
      expect(await ground(/^RDS Proxy/)).not.toBe(await ground(/^Users/));
    });
  });
}

test('a connection’s anchor marks the line', async ({ page }) => {
  await page.goto(`${stage}?as-of=talk#app-runner--rds-proxy--read-only`);
  const line = (anchor: string) => strokeOf(drawing(page).locator(`path[data-edge="${anchor}"]`));
  expect(await line('app-runner--rds-proxy--read-only')).toMatch(accent);
  expect(await line('app-runner--rds-proxy')).not.toMatch(accent);
});

test('no diagram script is fetched until a reader opens zoom; then keys move it and Escape gives the page back', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(`${stage}?as-of=talk`);
  await page.waitForLoadState('networkidle');
  const scripts = (): string[] => fetched.filter((url) => /(?:figure-actions|zoom|overlay)[^/]*\.js/.test(url));
  expect(scripts()).toEqual([]);

  const button = page.locator('figure#stage-e').getByRole('button', { name: 'Zoom' });
  await button.click();
  const dialog = page.getByRole('dialog', { name: /^Stage E: Readers and a proxy/ });
  await expect(dialog).toBeVisible();
  expect(scripts()).toHaveLength(1);
  const scale = dialog.getByRole('status');
  const view = (): Promise<string | null> => dialog.locator('.picture svg').getAttribute('viewBox');
  await expect(scale).toHaveText('100%');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(scale).toHaveText('196%');
  const before = await view();
  await page.keyboard.press('ArrowRight');
  expect(await view()).not.toBe(before);
  await page.keyboard.press('-');
  await expect(scale).toHaveText('140%');
  await page.keyboard.press('0');
  await expect(scale).toHaveText('100%');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('wheel, drag and two fingers move the zoomed drawing, and a drag opens no link', async ({ page }) => {
  await page.goto(`${stage}?as-of=talk`);
  await page.locator('figure#stage-e').getByRole('button', { name: 'Zoom' }).click();
  const dialog = page.getByRole('dialog');
  const svg = dialog.locator('.picture svg');
  const scale = async (): Promise<number> =>
    Number.parseInt((await dialog.getByRole('status').textContent()) ?? '', 10);
  const box = (await svg.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -400);
  await expect.poll(scale).toBeGreaterThan(150);
  const before = await svg.getAttribute('viewBox');
  await page.mouse.down();
  await page.mouse.move(x - 60, y - 30, { steps: 5 });
  await page.mouse.up();
  expect(await svg.getAttribute('viewBox')).not.toBe(before);
  expect(new URL(page.url()).pathname).toBe(stage);

  const now = await scale();
  await svg.evaluate(
    (node, { cx, cy }) => {
      const finger = (type: string, pointerId: number, clientX: number): boolean =>
        node.dispatchEvent(
          new PointerEvent(type, { pointerId, clientX, clientY: cy, bubbles: true, pointerType: 'touch' }),
        );
      node.setPointerCapture = () => undefined;
      finger('pointerdown', 11, cx - 40);
      finger('pointerdown', 12, cx + 40);
      finger('pointermove', 12, cx + 120);
      finger('pointerup', 11, cx - 40);
      finger('pointerup', 12, cx + 120);
    },
    { cx: x, cy: y },
  );
  expect(await scale()).toBeGreaterThan(now * 1.5);
});

test('Mermaid text is copied as the file has it', async ({ page, context, baseURL, request }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await page.goto(`${stage}?as-of=talk`);
  await page.locator('figure#stage-e').getByRole('button', { name: 'Copy as Mermaid' }).click();
  await expect(page.getByText('Copied as Mermaid.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^flowchart LR\n/);
  expect(copied).toBe(await (await request.get('/architectures/stage-e.mmd')).text());
});

test('PNG is drawn at twice the size of the SVG', async ({ page }) => {
  await page.goto(`${stage}?as-of=talk`);
  const saved = page.waitForEvent('download');
  await page.locator('figure#stage-e').getByRole('button', { name: 'PNG' }).locator('visible=true').click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('stage-e.png');
  const bytes = readFileSync(await download.path());
  const svg = readFileSync('dist/architectures/stage-e.svg', 'utf8');
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(2 * Number(/width="([\d.]+)"/.exec(svg)?.[1]));
});

test('the SVG file is right on white and on dark, and stays light where asked', async ({ page }) => {
  const ground = async (address: string): Promise<string> => {
    await page.goto('about:blank');
    await page.goto(address);
    return page
      .locator('rect')
      .first()
      .evaluate((node) => getComputedStyle(node).fill);
  };
  expect(await ground('/architectures/stage-e.svg')).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground('/architectures/stage-e.svg')).toBe('rgb(24, 32, 42)');
  expect(await ground('/architectures/stage-e.svg#light')).toBe('rgb(255, 255, 255)');
});

test('every Mermaid file is understood by Mermaid’s own parser', async () => {
  // Mermaid cleans labels before it reads them, which needs a DOM; here only its grammar is asked.
  Object.assign(DOMPurify, { addHook: () => undefined, sanitize: (text: string) => text });
  const files = readdirSync('dist/architectures').filter((name) => name.endsWith('.mmd'));
  expect(files.length).toBeGreaterThan(15);
  for (const name of files) {
    const { diagramType } = await mermaid.parse(readFileSync(`dist/architectures/${name}`, 'utf8'));
    expect(['flowchart-v2', 'sequence'], name).toContain(diagramType);
  }
});

test('every model is whole and names its own page', async ({ request, page }) => {
  const models = (await (await request.get('/architectures/stages.json')).json()) as {
    id: string;
    url: string;
    version: number;
  }[];
  for (const { id, url, version } of models) {
    expect(version).toBe(1);
    expect(await (await request.get(`/architectures/${id}.json`)).json()).toEqual(
      models.find((model) => model.id === id),
    );
    expect(new URL(url).pathname).toBe(`/architectures/${id}/`);
  }
  await page.goto('/architectures/');
  for (const { id } of models)
    await expect(page.locator(`.stage-gallery a[href$="/architectures/${id}/"]`)).toHaveCount(1);
});

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
    const missing = await page.locator('.stage-changes .picture svg:visible').evaluateAll((drawings) =>
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
  await expect(result.getByText('Stage F against stage D.')).toBeVisible();
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
  const built = await page.locator('figure[id="stage-e--stage-f"] .change-list:visible li').allInnerTexts();
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
