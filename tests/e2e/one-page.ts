import { test as each, type ConsoleMessage, type Page, type Request } from '@playwright/test';
import { ports } from './places.ts';

const home = `http://localhost:${ports.root}`;

/**
 * For tests that open one page of the site after the other and change nothing that stays: they share a page of the
 * browser, because a new one costs as much as the test. A failure starts a new one.
 */
export const test = each.extend<object, { onePage: Page }>({
  onePage: [
    async ({ browser }, use) => {
      const context = await browser.newContext({
        baseURL: home,
        colorScheme: 'light',
        locale: 'en-GB',
        timezoneId: 'UTC',
        serviceWorkers: 'block',
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

/** What goes wrong in a page while something is done in it: errors, and what it fetches from elsewhere. */
export async function faultsDuring(page: Page, work: () => Promise<void>): Promise<string[]> {
  const faults: string[] = [];
  const said = (message: ConsoleMessage): void => {
    if (message.type() === 'error') faults.push(message.text());
  };
  const thrown = (error: Error): void => {
    faults.push(error.message);
  };
  const asked = (request: Request): void => {
    if (!request.url().startsWith(home) && !request.url().startsWith('data:')) faults.push(`fetched ${request.url()}`);
  };
  page.on('console', said).on('pageerror', thrown).on('request', asked);
  await work();
  page.off('console', said).off('pageerror', thrown).off('request', asked);
  return faults;
}
