import { expect, test } from '@playwright/test';

/** What the clipboard has after a reader selected an element and copied it. */
const copied = (selector: string) => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  getSelection()?.selectAllChildren(element);
  return getSelection()?.toString().replace(/\s+/g, ' ').trim() ?? '';
};

const cases = [
  {
    name: 'a figure keeps its unit and leaves its note behind',
    page: '/tiers/users-10k/data/#replicas-detail',
    has: /^Your ratio of reads to writes decides\. .* have seen 20:1 to 30:1; no AWS source gives a figure/,
    of: '#replicas-detail',
  },
  {
    name: 'a closed service brings no status along',
    page: '/tiers/users-1/backend/#app-runner',
    has: /^App Runner takes an image from ECR/,
    of: '#app-runner',
  },
];

for (const { name, page: path, has, of } of cases)
  test(`copying a sentence: ${name}`, async ({ page }) => {
    await page.goto(path);
    // The first paragraph after the heading.
    await page.evaluate((id) => {
      const all = [...document.querySelectorAll(`h2, h3, p`)];
      const at = all.findIndex((one) => one.matches(id));
      all
        .slice(at)
        .find(({ tagName }) => tagName === 'P')
        ?.setAttribute('data-copied', '');
    }, of);
    const text = await page.evaluate(copied, '[data-copied]');
    expect(text).toMatch(has);
    expect(text).not.toMatch(/closed|†|hard limit|[NS]-\d\d|[a-z][A-Z][a-z]+ limit/);
    // A service or a figure is followed by what follows it in the sentence.
    expect(text).not.toMatch(/ (?:[,;]|\.(?:\s|$))/);
  });

test('a formula is copied once, as text that a person can read', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/capacity/scalability/');
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  const select = (selector: string) =>
    page.evaluate((one) => {
      const element = document.querySelector(one);
      if (!element) throw new Error(`nothing matches ${one}`);
      getSelection()?.selectAllChildren(element);
    }, selector);
  const copy = async (selector: string): Promise<string> => {
    await select(selector);
    await page.keyboard.press('ControlOrMeta+c');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  // The script comes with the first selection; until it is there, the browser copies both of a formula's forms.
  await expect
    .poll(() => copy('.sl-markdown-content p:has(.katex)'))
    .toMatch(/^Contention\. Serial work is a queue for the other n − 1 units/);
  const sentence = await copy('.sl-markdown-content p:has(.katex)');
  expect(sentence).toMatch(/never rises above γ\s?\/\s?σ\.$/);
  // It stays selected: copied again, it is the same.
  await page.keyboard.press('ControlOrMeta+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sentence);
  expect(await copy('.sl-markdown-content p .katex')).toBe('n − 1');
  await expect(page.locator('.sl-markdown-content p .katex').first()).toBeVisible();
});
