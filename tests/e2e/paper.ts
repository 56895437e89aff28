import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { squeeze } from '../book/read-book.ts';

/** Shows a page as it is printed: what the page opens and says on paper is there. */
export async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

const printed = (page: Page): Promise<Buffer> => page.pdf({ format: 'A4', preferCSSPageSize: true });

/** How many sheets of A4 the page takes as it is now, held as it asks for. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await printed(page)).toString('latin1');
  return (pdf.match(/\/Type\s*\/Page\b/g) ?? []).length;
}

/** What is on each of these sheets, without white space. */
export async function textOfSheets(page: Page): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(await printed(page)), verbosity: 0 });
  const pdf = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(squeeze(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  await task.destroy();
  return texts;
}
