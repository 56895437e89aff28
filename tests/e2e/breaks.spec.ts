import { expect, test, type Page } from '@playwright/test';

const path = '/capacity/breaks/';
const sheet = (page: Page) => page.getByRole('region', { name: 'What breaks first' }).first();
const picture = (page: Page) => sheet(page).locator('[data-stage-picture] .picture:visible');

test('names the first part, the number of users and the decision that lifts it', async ({ page }) => {
  await page.goto(path);
  await expect(sheet(page)).toContainText('First to give way: Account’s Fargate vCPU, at 648,000 users');
  await expect(sheet(page).getByRole('link', { name: /^D-17/ }).first()).toBeVisible();
});

test('the slider moves the load, the picture shows it, and the address keeps it', async ({ page }) => {
  await page.goto(path);
  const part = picture(page).locator('svg:visible [data-part="app-runner"]');
  await expect(part).toHaveAttribute('data-level', 'over');
  await page.getByRole('slider').focus();
  await expect(page.locator('[data-live]')).toHaveCount(1);
  await page.keyboard.press('Home');
  await expect(page.getByRole('textbox', { name: 'Users' })).toHaveValue('1');
  await expect(part).toHaveAttribute('data-level', 'calm');
  await expect(page).toHaveURL(/\?users=1$/);
});

test('another architecture brings its own picture and parts', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('combobox', { name: 'Architecture' }).focus();
  await expect(page.locator('[data-live]')).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Architecture' }).selectOption({ label: '> 1,000,000: microservices' });
  await expect(sheet(page)).toContainText('Workers of the queue');
  await expect(picture(page).locator('svg:visible [data-part="sqs"]')).toHaveAttribute('data-level', 'calm', {
    timeout: 30_000,
  });
  await expect(page).toHaveURL(/\?stage=k$/);
});

test('the day of the talk counts with the talk’s compute', async ({ page }) => {
  await page.goto(`${path}?as-of=talk&vcpu-quota=4000`);
  await expect(sheet(page)).toContainText(/First to give way: The service’s instances, at 9\smillion users/);
});

test('a workload is one press away, and a stale stage in a link is dropped with a word', async ({ page }) => {
  await page.goto(`${path}?stage=z&users=2M`);
  await expect(page.getByRole('list', { name: 'Parts of the link that were not taken' })).toContainText('stage');
  await sheet(page).getByRole('button', { name: 'Telemetry' }).click();
  await expect(sheet(page)).toContainText('25,000 requests/s');
});

test('the home page carries the model in short, and leads to the whole with the same figures', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Users' }).fill('5M');
  await expect(page).toHaveURL(/c-break\.users=5000000$/);
  await expect(page.getByRole('link', { name: 'The whole sheet, with these figures' })).toHaveAttribute(
    'href',
    /\/capacity\/breaks\/\?users=5000000$/,
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the worked default, its picture and all workloads stand in the page', async ({ page }) => {
    await page.goto(path);
    await expect(sheet(page)).toContainText('Account’s Fargate vCPU, at 648,000 users');
    await expect(page.getByRole('table', { name: /Users at which the first part is full/ })).toContainText('Telemetry');
  });
});
