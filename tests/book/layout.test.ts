import { beforeAll, describe, expect, it } from 'vitest';
import { squeeze, type PrintedBook, type PrintedPage, type Run } from './read-book.ts';
import { volume } from './volumes.ts';

const mm = 72 / 25.4;
/** The running heads and feet stand outside of this. */
const inBody = ({ height, width }: PrintedPage, { y }: Run): boolean =>
  width > height ? y > 20 * mm && y < height - 20 * mm : y > 30 * mm && y < height - 30 * mm;
const body = (page: PrintedPage): Run[] => page.runs.filter((run) => inBody(page, run));

/** How far down a page its last line stands, of the height that there is for text. */
function fill(page: PrintedPage): number {
  const margin = (page.width > page.height ? 21 : 31) * mm;
  const lowest = Math.min(...body(page).map(({ y }) => y));
  return (page.height - margin - lowest) / (page.height - 2 * margin);
}

describe.each([
  { file: 'headroom-handbook.pdf', most: 250, mainSize: 9.5, mean: 0.93, words: [405, 560] },
  { file: 'headroom-reference.pdf', most: 240, mainSize: 7.5, mean: 0.93, words: [420, 660] },
] as const)('$file', ({ file, most, mainSize, mean, words: [fewest, mostWords] }) => {
  let book: PrintedBook;
  beforeAll(async () => {
    book = await volume(file);
  });
  const afterCover = (): readonly PrintedPage[] => book.pages.slice(1);

  it('is as long as a book may be', () => {
    expect(book.pages.length).toBeGreaterThan(120);
    expect(book.pages.length).toBeLessThanOrEqual(most);
  });

  it('uses its pages', () => {
    const fills = afterCover().map(fill);
    expect(fills.reduce((sum, one) => sum + one, 0) / fills.length).toBeGreaterThan(mean);
    const words = afterCover().flatMap((page) => body(page).flatMap(({ text }) => text.trim().split(/\s+/)));
    expect(words.length / book.pages.length).toBeGreaterThan(fewest);
    expect(words.length / book.pages.length).toBeLessThan(mostWords);
  });

  it('has no page under a third, except before a part and at an end', () => {
    const opens = new Set(book.bookmarks.filter(({ depth }) => depth === 0).map(({ page }) => page));
    const thin = afterCover().filter(
      (page) => fill(page) < 1 / 3 && !opens.has(page.number + 1) && page.number < book.pages.length,
    );
    expect(thin.map(({ number }) => number)).toEqual([]);
  });

  it('keeps its text inside its margins, so that it prints on US Letter unscaled', () => {
    const out = afterCover().flatMap((page) =>
      body(page)
        .filter(({ x, width }) => x < 20.5 * mm || x + width > page.width - 20 * mm)
        .map(({ text }) => `page ${page.number}: ${text}`),
    );
    expect(out).toEqual([]);
  });

  it('is printed at its full size, and no word is below 7.5 pt', () => {
    const sizes = new Map<number, number>();
    const all = afterCover().flatMap((page) => page.runs.map((run) => ({ ...run, page: page.number })));
    for (const { text, height } of all) {
      const size = Math.round(height * 10) / 10;
      sizes.set(size, (sizes.get(size) ?? 0) + text.length);
    }
    const [common] = [...sizes].sort(([, a], [, b]) => b - a);
    expect(common?.[0]).toBe(mainSize);
    // Indices of formulas are smaller; they are single words.
    const small = all.filter(
      ({ text, height }) => height > 0 && height < 7.4 && /[A-Za-z]{3,} [A-Za-z]{2,}/.test(text),
    );
    expect(small.map(({ page, text }) => `page ${page}: ${text}`)).toEqual([]);
  });

  it('raises no digit after a digit or a unit', () => {
    const raised = afterCover().flatMap((page) =>
      page.runs.flatMap((run, i) => {
        const before = page.runs[i - 1];
        const up = before && run.y > before.y + 1.5 && run.y < before.y + before.height;
        const next = before && Math.abs(run.x - (before.x + before.width)) < 1.5;
        // A power of ten is one, and so is a symbol of a formula with its exponent.
        const figure = before && /(?:\d|%|[a-z]{2})$/i.test(before.text) && !/(?:^|\D)10$/.test(before.text);
        return up && next && figure && /^\d/.test(run.text) && run.height < before.height * 0.85
          ? [`page ${page.number}: ${before.text}^${run.text}`]
          : [];
      }),
    );
    expect(raised).toEqual([]);
  });

  it('has text below every heading', () => {
    const widowed = book.bookmarks.flatMap(({ title, page }) => {
      const printed = book.pages[page - 1];
      const first = squeeze(title).slice(0, 12);
      const heading = printed?.runs.find(({ text, height }) => height > 9 && squeeze(text).startsWith(first));
      if (!printed || !heading) return [];
      const below = body(printed).filter(({ y, height }) => y < heading.y - 6 && height < heading.height + 0.1);
      return below.length > 0 ? [] : [`page ${page}: ${title}`];
    });
    expect(widowed).toEqual([]);
  });

  it('prints no text over other text', () => {
    expect(
      afterCover().flatMap((page) => overlaps(body(page)).map((words) => `page ${page.number}: ${words}`)),
    ).toEqual([]);
  });
});

/** Runs that share more than a third of a line's height over more than a letter's width. Parts of formulas are left to KaTeX. */
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
