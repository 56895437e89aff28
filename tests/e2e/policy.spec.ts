import { expect, test, type Page } from '@playwright/test';
import { inEveryLook } from './every-look.ts';

/** Gathers what a page was refused, over all documents that it shows. */
async function refusals(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('headroomRefused', (what: string) => {
    refused.push(what);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      (globalThis as unknown as Record<string, (what: string) => void>)['headroomRefused']?.(
        `${location.pathname}: ${violatedDirective} refused ${blockedURI} ${sample}`,
      );
    });
  });
  return refused;
}

const live = (page: Page, part: string) => page.locator(`${part}[data-live]`);

/**
 * What a reader does on a kind of page that makes it load or draw more than it was served with. Pages as they are served are
 * looked at with everything else that is true of every page.
 */
const uses: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '/': async (page) => {
    await page.getByRole('textbox', { name: 'Users' }).fill('9M');
    await expect(live(page, '[data-breaks]')).toBeVisible();
    await page.getByRole('radio', { name: 'Microservices' }).check({ force: true });
  },
  '/capacity/concurrency/?latency=350ms': async (page) => {
    await expect(live(page, '[data-worksheet]')).toBeVisible();
    await page.getByRole('tab', { name: 'Formula' }).click();
    await page.getByRole('tab', { name: 'Chart' }).click();
  },
  '/capacity/breaks/?users=20M': async (page) => {
    await expect(live(page, '[data-breaks]')).toBeVisible();
  },
  '/choose/async/?job=messages&waits=nobody': async (page) => {
    await expect(live(page, '[data-chooser]')).toBeVisible();
    await page.locator('[data-chooser]').getByRole('radio').first().check();
  },
  '/choose/compare/?show=sqs,sns': async (page) => {
    await expect(page.locator('h1')).toBeVisible();
  },
  '/architectures/stage-e/': async (page) => {
    await page.keyboard.press('ArrowRight');
    await page.waitForURL('**/architectures/stage-e2/');
  },
  '/architectures/compare/?a=stage-d&b=stage-f': async (page) => {
    await expect(page.locator('main svg:visible').first()).toBeVisible();
  },
  '/tiers/users-10k/': async (page) => {
    await page.locator('details.as-of summary').click();
  },
  '/decisions/d-16/': async (page) => {
    await page.getByRole('link', { name: 'Cite D-16', exact: true }).click();
    await expect(page.getByRole('group', { name: 'Citation' })).toBeVisible();
  },
  '/decisions/': async (page) => {
    await page.getByRole('searchbox', { name: 'Filter by name' }).fill('replay');
  },
  '/reference/limits/': async (page) => {
    await page.getByRole('combobox', { name: 'Service' }).selectOption('app-runner');
  },
  '/slides/deck/#S-10': async (page) => {
    await page.keyboard.press('?');
    await page.keyboard.press('Escape');
    const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')]);
    await expect(presenter.getByRole('timer')).toBeVisible();
  },
  '/reference/downloads/': async (page) => {
    await expect(page.locator('[data-keep-offline]').getByRole('button').first()).toBeVisible();
  },
  '/search/?q=proxy': async (page) => {
    await expect(page.locator('main').getByRole('link', { name: /proxy/i }).first()).toBeVisible();
  },
};

for (const [path, use] of Object.entries(uses))
  test(`${path} in use is refused nothing by its policy, in any look`, async ({ page }) => {
    const refused = await refusals(page);
    await page.goto(path);
    await use(page);
    await inEveryLook(page);
    expect(refused).toEqual([]);
  });

test('the full-text search, which is WebAssembly in a worker, is refused nothing', async ({ page }) => {
  const refused = await refusals(page);
  await page.goto('/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.locator('input').fill('thundering herd');
  const more = dialog.getByRole('button', { name: 'Search the full text' });
  await expect(more.or(dialog.locator('[data-hit="text"]')).first()).toBeVisible();
  // It goes by itself where the hits are not sure.
  await more.evaluateAll(([button]) => (button as HTMLElement | undefined)?.click());
  await expect(dialog.locator('[data-hit="text"]').first()).toBeVisible();
  expect(refused).toEqual([]);
});

test('a script that was put into the page does not run, and markup with a handler is not taken', async ({ page }) => {
  const refused = await refusals(page);
  await page.goto('/tiers/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'document.title = "taken over"';
    } catch {
      return 'refused as text';
    }
    document.body.append(script);
    return document.title;
  });
  expect(ran).not.toBe('taken over');
  const taken = await page.evaluate(() => {
    try {
      document.createElement('p').innerHTML = '<img src=x onerror="1">';
      return true;
    } catch {
      return false;
    }
  });
  expect(taken).toBe(false);
  expect(refused.length).toBeGreaterThan(0);
});
