import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/build/browser/find-browser.ts';
import { ports } from './tests/e2e/places.ts';

const { executablePath, args, env } = await findBrowser();

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
    // Emptied between tests: a new one costs as much as the test, and its fonts and scripts come anew.
    reuseContext: true,
    // A service worker would answer for the site; the tests of it allow it.
    serviceWorkers: 'block',
    launchOptions: { executablePath, args: [...args], env },
  },
  // The built site is what is tested, served as a host would.
  webServer: {
    command: `"${process.execPath}" tests/e2e/serve.ts`,
    url: `http://localhost:${ports.root}`,
    reuseExistingServer: false,
    timeout: 240_000,
  },
});
