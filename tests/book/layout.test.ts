import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBook, squeeze, type PrintedBook, type PrintedPage, type Run } from './read-book.ts';
import { dist } from './the-site.ts';

let book: PrintedBook;
beforeAll(async () => {
  book = await readBook(join(dist, 'headroom.pdf'));
});

const mm = 72 / 25.4;
/** The running heads and feet stand outside of this. */
const inBody = ({ height }: PrintedPage, { y }: Run): boolean => y > 21 * mm && y < height - 20 * mm;
const body = (page: PrintedPage): Run[] => page.runs.filter((run) => inBody(page, run));

/** First pages of chapters: what stands before one may end where it likes. */
const openings = (): Set<number> => new Set(book.bookmarks.filter(({ depth }) => depth < 2).map(({ page }) => page));

describe('every page', () => {
  it('has text', () => {
    expect(book.pages.filter((page) => body(page).length === 0).map(({ number }) => number)).toEqual([]);
  });

  it('is used for more than a tenth of its height, except where a chapter ends', () => {
    const opens = openings();
    const thin = book.pages.slice(1).filter((page) => {
      if (opens.has(page.number + 1) || page.number === book.pages.length) return false;
      const heights = body(page).map(({ y }) => y);
      return Math.max(...heights) - Math.min(...heights) < (page.height - 46 * mm) / 10;
    });
    expect(thin.map(({ number }) => number)).toEqual([]);
  });

  it('keeps its text inside its margins', () => {
    const out = book.pages.slice(1).flatMap((page) =>
      body(page)
        .filter(({ x, width }) => x < 19.5 * mm || x + width > page.width - 19 * mm)
        .map(({ text }) => `page ${page.number}: ${text}`),
    );
    expect(out).toEqual([]);
  });

  it('is printed at its full size: nothing is so wide that the browser makes everything smaller', () => {
    const sizes = new Map<number, number>();
    for (const { text, height } of book.pages.flatMap(body)) {
      const size = Math.round(height * 10) / 10;
      sizes.set(size, (sizes.get(size) ?? 0) + text.length);
    }
    const [most] = [...sizes].sort(([, a], [, b]) => b - a);
    expect(most?.[0]).toBe(9);
  });

  it('has text below every heading', () => {
    const widowed = book.bookmarks.flatMap(({ title, page }) => {
      const printed = book.pages[page - 1];
      const first = squeeze(title).slice(0, 12);
      const heading = printed?.runs.find(({ text, height }) => height > 8.5 && squeeze(text).startsWith(first));
      if (!printed || !heading) return [];
      const below = body(printed).filter(({ y, height }) => y < heading.y - 6 && height < heading.height + 0.1);
      return below.length > 0 ? [] : [`page ${page}: ${title}`];
    });
    expect(widowed).toEqual([]);
  });

  it('prints no text over other text', () => {
    const over = book.pages
      .slice(1)
      .flatMap((page) => overlaps(body(page)).map((words) => `page ${page.number}: ${words}`));
    expect(over).toEqual([]);
  });
});

/** Runs that share more than a quarter of a line's height over more than a letter's width. Parts of formulas are left to KaTeX. */
function overlaps(runs: readonly Run[]): string[] {
  const words = runs.filter(({ text }) => /\w{3}/.test(text)).sort((a, b) => a.y - b.y);
  const found: string[] = [];
  words.forEach((a, i) => {
    for (let j = i + 1; j < words.length; j++) {
      const b = words[j];
      if (!b || b.y > a.y + a.height) break;
      const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const high = Math.min(a.y + a.height * 0.75, b.y + b.height * 0.75) - b.y;
      if (wide > 4 && high > 0.35 * Math.min(a.height, b.height)) found.push(`“${a.text}” over “${b.text}”`);
    }
  });
  return found;
}
