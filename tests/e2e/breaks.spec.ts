import { expect, test, type Page } from '@playwright/test';

const path = '/capacity/breaks/';
const tool = (page: Page) => page.getByRole('region', { name: 'What breaks first' }).first();
const verdict = (page: Page) => tool(page).locator('.sheet-verdict');
const picture = (page: Page) => tool(page).locator('[data-stage-picture] .picture:visible');
const users = (page: Page) => page.getByRole('textbox', { name: 'Users' });
const slider = (page: Page) => page.getByRole('slider', { name: 'Users' });

/** The tool is alive: what is pressed now is heard. */
async function wake(page: Page): Promise<void> {
  await slider(page).focus();
  await expect(page.locator('[data-breaks][data-live]')).toHaveCount(1);
}

test('names the first hard limit, its fix and how far that goes; quotas are a checklist', async ({ page }) => {
  await page.goto(path);
  await expect(verdict(page)).toContainText(/Breaks first: the read replicas, at 730M\susers/);
  await expect(verdict(page)).toContainText(/Fix: add a cache D-10, good for 970M\susers/);
  await expect(tool(page).getByText('Before launch, raise 1 quota')).toBeVisible();
  await expect(tool(page).getByRole('listitem').filter({ hasText: 'Fargate vCPU quota' })).toContainText(/6 →.*10/);
});

test('a new account, nothing raised, breaks at its quota, and the address says so', async ({ page }) => {
  await page.goto(path);
  await wake(page);
  await page.getByRole('switch', { name: /New account, nothing raised/ }).check();
  await expect(verdict(page)).toContainText(/Too many: the limit is 650k\susers, set by your Fargate vCPU quota/);
  await expect(page).toHaveURL(/\?quotas=default$/);
  await page.goBack();
  await expect(verdict(page)).toContainText('the read replicas');
});

test('each arrow key moves the slider to another number', async ({ page }) => {
  await page.goto(path);
  await wake(page);
  for (const step of ['1,100,000', '1,200,000', '1,300,000']) {
    await page.keyboard.press('ArrowRight');
    await expect(users(page)).toHaveValue(step);
  }
  for (const step of ['1,200,000', '1,100,000', '1,000,000', '990,000']) {
    await page.keyboard.press('ArrowLeft');
    await expect(users(page)).toHaveValue(step);
  }
});

test('the slider moves the load, the picture shows it, and the address keeps it', async ({ page }) => {
  await page.goto(path);
  const part = picture(page).locator('svg:visible [data-part="app-runner"]');
  await expect(part).toHaveAttribute('data-level', 'over');
  await wake(page);
  await page.keyboard.press('Home');
  await expect(users(page)).toHaveValue('1');
  await expect(part).toHaveAttribute('data-level', 'calm');
  await expect(page).toHaveURL(/\?users=1$/);
});

test('another architecture brings its own picture and parts', async ({ page }) => {
  await page.goto(path);
  await wake(page);
  await page.getByRole('radio', { name: /Microservices/ }).check();
  await expect(tool(page).getByRole('row', { name: /SQS worker concurrency/ })).toBeVisible();
  await expect(picture(page).locator('svg:visible [data-part="sqs"]')).toHaveAttribute('data-level', 'calm');
  await expect(page).toHaveURL(/\?stage=k$/);
});

test('the day of the talk counts with the talk’s compute', async ({ page }) => {
  await page.goto(`${path}?as-of=talk&vcpu-quota=4000&quotas=default`);
  await expect(verdict(page)).toContainText(/your maximum number of instances per service, at 9M\susers/);
});

test('a workload is one press away and shows that it is chosen; a stale stage in a link is dropped with a word', async ({
  page,
}) => {
  await page.goto(`${path}?stage=z&users=2M`);
  await expect(page.getByRole('list', { name: 'Parts of the link that were not taken' })).toContainText('stage');
  const telemetry = tool(page).getByRole('button', { name: 'Telemetry' });
  await telemetry.click();
  await expect(telemetry).toHaveAttribute('aria-pressed', 'true');
  await expect(users(page)).toHaveValue('2M');
  await expect(tool(page)).toContainText('50,000 requests/s');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the worked default, its picture and all workloads are in the page', async ({ page }) => {
    await page.goto(path);
    await expect(verdict(page)).toContainText(/the read replicas, at 730M\susers/);
    await expect(page.getByRole('table', { name: /Users at the first hard limit/ })).toContainText('Telemetry');
  });
});
