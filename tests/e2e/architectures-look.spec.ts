import { expect, test } from '@playwright/test';
import { launchArgs } from '../../src/build/browser/find-browser.ts';
import { unpackChromium } from '../../src/build/browser/packaged.ts';

/**
 * One drawing of each kind, as it looked when it was last looked at. Pictures of text differ between browsers, so these
 * tests always take the packaged one, whichever the others use, and the site's own faces.
 * `npx playwright test architectures-look --update-snapshots` takes new pictures: look at them before you commit them.
 */
const kinds = [
  { name: 'flow', path: '/architectures/stage-e/?as-of=talk', figure: '#stage-e' },
  { name: 'frames', path: '/architectures/stage-h/?as-of=talk', figure: '#stage-h' },
  { name: 'sequence', path: '/architectures/stage-j-sync/?as-of=talk', figure: '#stage-j-sync' },
  { name: 'difference', path: '/architectures/stage-c/?as-of=talk#changes', figure: '[id="stage-b--stage-c"]' },
  { name: 'marked', path: '/architectures/stage-e/?as-of=talk#rds-proxy', figure: '#stage-e' },
] as const;

const runs = process.platform === 'linux' && process.arch === 'x64';
if (runs) {
  const { executablePath, env } = await unpackChromium();
  const own = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined));
  test.use({
    launchOptions: {
      executablePath,
      args: launchArgs(process.getuid?.() === 0),
      env: { ...(own as Record<string, string>), ...env },
    },
  });
}

for (const { name, path, figure } of kinds) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${name}, ${theme}`, async ({ page }) => {
      test.skip(!runs, 'the packaged browser, by which the pictures were taken, runs on Linux x64 only');
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      const picture = page.locator(`figure${figure} .picture svg:visible`).first();
      await expect(picture).toHaveScreenshot(`${name}-${theme}.png`, {
        maxDiffPixelRatio: 0.01,
        animations: 'disabled',
      });
    });
  }
}
