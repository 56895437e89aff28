import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { ports } from './places.ts';

interface Manifest extends Record<string, unknown> {
  readonly icons: readonly { src: string; sizes: string; type: string; purpose: string }[];
}

/** What a browser installs, from the link of a page. */
async function manifestOf(page: Page): Promise<Manifest> {
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const answer = await page.request.get(new URL(address ?? '', page.url()).href);
  expect(answer.ok()).toBe(true);
  return (await answer.json()) as Manifest;
}

for (const [where, port, base] of [
  ['at the root', ports.root, '/'],
  ['below a sub-path', ports.below, '/kb/'],
] as const)
  test.describe(where, () => {
    test.use({ baseURL: `http://localhost:${port}` });

    test(`the site can be installed ${where}: its manifest names itself, its start and its scope`, async ({ page }) => {
      await page.goto(`${base}tiers/`);
      const manifest = await manifestOf(page);
      expect(manifest).toMatchObject({
        name: 'Headroom',
        short_name: 'Headroom',
        id: base,
        start_url: base,
        scope: base,
        display: 'minimal-ui',
        lang: 'en',
      });
      for (const colour of ['background_color', 'theme_color']) expect(manifest[colour]).toMatch(/^#[0-9a-f]{6}$/);
      // Chromium’s own judgement of it.
      const devtools = await page.context().newCDPSession(page);
      const { errors } = await devtools.send('Page.getAppManifest');
      expect(errors).toEqual([]);
      const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
      // A window without a profile installs nothing, whatever the site.
      expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
    });

    test(`every icon ${where} has the size that the manifest states, and room to be cut round`, async ({ page }) => {
      await page.goto(base);
      const { icons } = await manifestOf(page);
      expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
      const touch = await page.locator('link[rel=apple-touch-icon]').getAttribute('href');
      expect(icons.map(({ src }) => src)).toContain(touch);
      for (const { src, sizes, type, purpose } of icons) {
        expect(src.startsWith(base)).toBe(true);
        expect(purpose.split(' ')).toEqual(expect.arrayContaining(['any', 'maskable']));
        const answer = await page.request.get(src);
        expect(answer.headers()['content-type']).toBe(type);
        const { data, info } = await sharp(await answer.body())
          .removeAlpha()
          .raw()
          .toBuffer({ resolveWithObject: true });
        expect(`${info.width}x${info.height}`).toBe(sizes);
        // A launcher may cut off what is further than two fifths from the centre: only paper is there.
        const paper = data.subarray(0, 3);
        const middle = (info.width - 1) / 2;
        const inked: number[] = [];
        for (let i = 0; i < data.length; i += info.channels)
          if (!data.subarray(i, i + 3).equals(paper)) {
            const pixel = i / info.channels;
            inked.push(Math.hypot((pixel % info.width) - middle, Math.floor(pixel / info.width) - middle));
          }
        expect(inked.length).toBeGreaterThan(0);
        expect(inked.reduce((far, one) => Math.max(far, one), 0)).toBeLessThanOrEqual(info.width * 0.4);
      }
    });
  });
