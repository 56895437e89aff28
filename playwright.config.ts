import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/build/browser/find-browser.ts';
import { binOf } from './src/build/run.ts';
import { ports, subPathDist } from './tests/e2e/places.ts';

const { executablePath, args, env } = await findBrowser();

/** Serves a built folder as a host would; the built site is what is tested. */
const preview = (port: number, outDir: string, base: string) => ({
  command: `"${process.execPath}" "${binOf('astro')}" preview --ignore-lock --port ${port} --outDir "${outDir}"`,
  url: `http://localhost:${port}${base}`,
  env: { BASE_PATH: base, ASTRO_PREVIEW_BACKGROUND: '0' },
  reuseExistingServer: false,
  timeout: 240_000,
});

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Generous: a busy machine is slow, and no test measures time.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: 'line',
  outputDir: 'test-results',
  snapshotPathTemplate: 'tests/e2e/__screenshots__/{arg}{ext}',
  use: {
    baseURL: `http://localhost:${ports.root}`,
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A service worker would answer for the site; the tests of it allow it.
    serviceWorkers: 'block',
    launchOptions: { executablePath, args: [...args], env },
  },
  webServer: [preview(ports.root, 'dist', '/'), preview(ports.below, subPathDist, '/kb/')],
});
