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
