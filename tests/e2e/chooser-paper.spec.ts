import { expect, test, type Page } from '@playwright/test';
import { squeeze } from '../book/read-book.ts';
import { chooser, trees } from './chooser-page.ts';
import { onPaper, textOfSheets } from './paper.ts';

type Tree = (typeof trees)[number];

/** The address of each result of a tree, from the case with the most answers that leads to it, on a day that has it. */
function resultAddresses(tree: Tree): { readonly id: string; readonly title: string; readonly address: string }[] {
  const params = new Map([...tree.questions, ...tree.details].map(({ id, param }) => [id, param]));
  const leading = (id: string, day: 'today' | 'talk') =>
    tree.scenarios
      .filter(({ expect }) => expect[day].length === 1 && expect[day][0] === id)
      .toSorted((a, b) => Object.keys(b.answers).length - Object.keys(a.answers).length)
      .map(({ answers }) => {
        const given = Object.entries(answers).map(([asked, answer]) => [params.get(asked) ?? '', answer]);
        return `/choose/${tree.id}/?${new URLSearchParams([...(day === 'talk' ? [['as-of', day]] : []), ...given])}`;
      });
  return tree.results.map(({ id, title }) => ({
    id,
    title,
    address: [...leading(id, 'today'), ...leading(id, 'talk')][0] ?? '',
  }));
}

/** Goes to other answers as the button Back does, with all scripts loaded already; another day is another page. */
async function show(page: Page, address: string): Promise<void> {
  if (!page.url().includes(`/choose/`) || address.includes('as-of') || page.url().includes('as-of'))
    await page.goto(address);
  else
    await page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);
}

for (const tree of trees)
  test(`every result of ${tree.id} prints on two pages at most, and the last has more than the foot`, async ({
    page,
  }) => {
    for (const { id, title, address } of resultAddresses(tree)) {
      expect(address, `no case leads to ${id} alone`).not.toBe('');
      await show(page, address);
      const heading = page.getByRole('heading', { level: 2, name: title, exact: true });
      const result = chooser(page).locator('.chooser-result[aria-busy="false"]').filter({ has: heading });
      await result.waitFor();
      await onPaper(page);
      await expect(result.locator('.chooser-rest:not([open])')).toHaveCount(0);
      const sheets = await textOfSheets(page);
      expect(sheets.length, `sheets of ${id}`).toBeLessThanOrEqual(2);
      const answers = await result.getByRole('list', { name: 'Your answers' }).getByRole('listitem').allTextContents();
      expect(sheets.at(-1), `last sheet of ${id}`).toContain(squeeze(answers.at(-1) ?? '–'));
      const begun = sheets.find((text) => /\danswers?,figuresasof/.test(text));
      expect(begun, `sheet of ${id} on which the answers begin`).toContain(squeeze(answers[0] ?? '–'));
    }
  });
