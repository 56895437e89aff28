import { expect, test, type Page } from '@playwright/test';
import { ports } from './places.ts';

const below = `http://localhost:${ports.below}/kb`;

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const short = [
  ['D-16', '/decisions/d-16/'],
  ['N-43', '/reference/claims/#N-43'],
  ['S-35', '/slides/s-35/'],
  ['C-CONC', '/capacity/concurrency/'],
  ['F/app-runner-concurrency-max', '/reference/limits/#app-runner-concurrency-max'],
  ['Q/async', '/choose/async/'],
  ['A/stage-e', '/architectures/stage-e/'],
  ['A/stage-e/rds-proxy', '/architectures/stage-e/#rds-proxy'],
  ['T/alb', '/reference/glossary/#alb'],
] as const;

for (const [id, place] of short)
  test(`the short address of ${id} leads to its place, with a slash or without, and below a folder`, async ({
    page,
  }) => {
    for (const address of [`/${id}`, `/${id}/`, `${below}/${id}/`, `${below}/${id}`]) {
      await page.goto(address);
      await page.waitForURL((url) => url.href.endsWith(place));
      if (address.startsWith(below)) expect(page.url()).toBe(below + place);
    }
  });

test('a short address keeps query and part', async ({ page }) => {
  await page.goto('/C-CONC?latency=350ms&as-of=talk');
  await page.waitForURL('**/capacity/concurrency/?latency=350ms&as-of=talk');
  await page.goto('/A/stage-e?v=abc#rds-proxy');
  await page.waitForURL('**/architectures/stage-e/?v=abc#rds-proxy');
});

test('a short address in small letters finds its part, and one that does not exist says so', async ({ page }) => {
  await page.goto('/d-16?v=abc');
  await page.waitForURL('**/decisions/d-16/?v=abc');
  await page.goto('/f/sqs-message-size');
  await page.waitForURL('**/reference/limits/#sqs-message-size');
  await page.goto('/d-99/');
  await expect(page.getByText('Page not found')).toBeVisible();
});

test('a calculator is cited with the reader’s numbers, from its title and beside its other links', async ({ page }) => {
  await page.goto('/capacity/concurrency/?latency=350ms');
  await expect(page.locator('[data-worksheet][data-live]')).toBeVisible();
  const panel = page.getByRole('group', { name: 'Citation' });
  for (const name of ['Cite C-CONC', 'Cite C-CONC with these figures']) {
    const cite = page.getByRole('link', { name, exact: true });
    if (name.endsWith('figures')) await page.getByText('⋯').click();
    await cite.click();
    await expect(panel.getByRole('status')).toHaveText('Citation copied.');
    expect(await copied(page)).toMatch(/C-CONC\?as-of=[\d-]+&instances=25&latency=350ms&.*on your account’s 6 vCPU/);
    await page.keyboard.press('Escape');
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a short address leads to its place', async ({ page }) => {
    await page.goto('/F/sqs-message-size/');
    await expect(page).toHaveURL(/\/reference\/limits\/#sqs-message-size$/);
    await page.goto(`${below}/D-16/`);
    await expect(page).toHaveURL(/\/kb\/decisions\/d-16\/$/);
  });

  test('the control is a link to the short address', async ({ page }) => {
    await page.goto('/reference/claims/');
    await page.getByRole('link', { name: 'Cite N-43', exact: true }).click();
    await expect(page).toHaveURL(/\/reference\/claims\/#N-43$/);
  });
});

test('a decision is cited in the form last used; a key copies the bare link', async ({ page }) => {
  await page.goto('/decisions/d-16/');
  const cite = page.getByRole('link', { name: 'Cite D-16', exact: true });
  await cite.click();
  const panel = page.getByRole('group', { name: 'Citation' });
  await expect(panel.getByRole('status')).toHaveText('Citation copied.');
  expect(await copied(page)).toMatch(
    /^\[D-16 · Async service\]\(http[^ ]+\/D-16\?v=[0-9a-z]{7}\): .+ \(Headroom, edition /,
  );
  await panel.getByRole('button', { name: 'BibTeX' }).click();
  await expect(panel.getByRole('button', { name: 'BibTeX' })).toHaveAttribute('aria-pressed', 'true');
  expect(await copied(page)).toMatch(/^@misc\{headroom-D-16,/);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await cite.focus();
  await page.keyboard.press('l');
  await expect(panel.getByRole('status')).toHaveText('Link copied.');
  expect(await copied(page)).toMatch(/^http[^ ]+\/D-16\?v=[0-9a-z]{7}$/);
  // The form is remembered, the link is not taken for one.
  await page.goto('/reference/limits/#sqs-message-size');
  await page.getByRole('link', { name: 'Cite message size' }).first().click();
  await expect(panel.getByRole('status')).toHaveText('Citation copied.');
  expect(await copied(page)).toContain('@misc{headroom-F-');
});

test('a heading is cited from its own link', async ({ page }) => {
  await page.goto('/tiers/users-10k/data/');
  await page.locator('h2 + .sl-anchor-link, .sl-heading-wrapper .sl-anchor-link').first().click();
  await expect(page.getByRole('group', { name: 'Citation' }).getByRole('status')).toHaveText('Citation copied.');
  expect(await copied(page)).toMatch(/\/tiers\/users-10k\/data\/\?v=[0-9a-z]{7}#/);
});

test('a citation says on the talk’s day that it is of that day', async ({ page }) => {
  await page.goto('/decisions/d-16/?as-of=talk');
  await page.getByRole('link', { name: 'Cite D-16', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Citation' }).getByRole('status')).toHaveText('Citation copied.');
  expect(await copied(page)).toContain('/D-16?as-of=talk&v=');
});

test.describe('an address with a fingerprint', () => {
  const older = { edition: '2025-01-01', fingerprint: '0000001' };

  /** Gives a part a longer history than the site has of it. */
  async function withHistory(page: Page): Promise<void> {
    await page.route('**/cite/d.json', async (route) => {
      const file = (await (await route.fetch()).json()) as {
        parts: Record<string, { steps: { fingerprint: string }[] }>;
      };
      const part = file.parts['D-16'];
      if (part)
        part.steps = [
          older,
          {
            ...part.steps[0],
            fingerprint: part.steps[0]?.fingerprint ?? '',
            ...{
              changes: [{ field: 'answer', old: 'Use a queue.', new: 'Use SQS.' }],
              facts: [
                {
                  fact: 'sqs-message-size',
                  title: 'SQS: message size',
                  changes: [
                    { field: 'value', old: '256 KiB', new: '1 MiB' },
                    { field: 'source', old: 'Guide, 2024', new: 'Guide, 2026' },
                  ],
                },
              ],
            },
          },
        ];
      await route.fulfill({ json: file });
    });
  }

  test('says what has changed since, with both values and sources', async ({ page }) => {
    await withHistory(page);
    await page.goto(`/D-16?v=${older.fingerprint}`);
    const note = page.locator('.cited-since');
    await expect(note).toContainText('This has changed since it was cited (edition of 2025-01-01).');
    await expect(note).toContainText('answer: Use a queue. Use SQS.');
    await expect(note).toContainText('SQS: message size: 256 KiB 1 MiB (then: Guide, 2024; now: Guide, 2026)');
  });

  test('says that nothing has changed where nothing has', async ({ page, request }) => {
    const file = (await (await request.get('/cite/f.json')).json()) as {
      parts: Record<string, { steps: { fingerprint: string }[] }>;
    };
    const now = file.parts['F/sqs-message-size']?.steps.at(-1)?.fingerprint ?? '';
    await page.goto(`/F/sqs-message-size?v=${now}`);
    await expect(page.locator('#sqs-message-size .cited-since')).toContainText('Unchanged since it was cited');
  });

  test('says so where no edition bears it', async ({ page }) => {
    await page.goto('/N-43?v=0000000');
    await expect(page.locator('#N-43 .cited-since')).toContainText('has the fingerprint 0000000');
  });
});

test('below a folder, where a repository is set, a report takes along what was marked', async ({ page }) => {
  await page.goto(`${below}/reference/claims/`);
  await page.locator('#N-43 p').nth(1).selectText();
  const link = page.getByRole('link', { name: 'Report an error' });
  await link.evaluate((element) => {
    element.addEventListener('click', (event) => event.preventDefault());
  });
  await link.click();
  const address = new URL((await link.getAttribute('href')) ?? '');
  expect(address.href).toContain('https://code.example/team/headroom/issues/new');
  expect(address.searchParams.get('body')).toContain('#N-43');
  expect(address.searchParams.get('body')).toMatch(/^> .{20,}/m);
  await expect(page.getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
    'href',
    /\/edit\/main\/src\/content\/docs\/reference\/claims\.mdx$/,
  );
});

test('without a repository there is no report and no edit link', async ({ page }) => {
  await page.goto('/reference/claims/');
  await expect(page.getByRole('link', { name: /Report an error|Edit this page/ })).toHaveCount(0);
});
