import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text as it is printed; lengths in points, from the lower left corner of the page. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LinkArea {
  /** Left, bottom, right, top. */
  readonly rect: readonly [number, number, number, number];
  /** Name of the destination, or an address outside. */
  readonly to: string | undefined;
  readonly url: string | undefined;
}

export interface PrintedPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly links: readonly LinkArea[];
  /** All text without white space, because lines break where they like. */
  readonly text: string;
}

export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly depth: number;
}

export interface PrintedBook {
  readonly pages: readonly PrintedPage[];
  readonly bookmarks: readonly Bookmark[];
  /** Page of each named destination. */
  readonly places: ReadonlyMap<string, number>;
  /** Page of each named destination, and how high on it a reader lands. */
  readonly heights: ReadonlyMap<string, { readonly page: number; readonly y: number }>;
}

export const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll('\u02bc', '\u2019')
    .replace(/[\s\u00ad\u200b]+/g, '');

type Opened = Awaited<ReturnType<typeof getDocument>['promise']>;
type Outline = Awaited<ReturnType<Opened['getOutline']>>;
type Target = readonly [{ readonly num: number; readonly gen: number }, ...unknown[]];

const entriesOf = (destinations: unknown): [string, unknown][] =>
  destinations instanceof Map ? [...(destinations as Map<string, unknown>)] : Object.entries(destinations as object);

const read = new Map<string, Promise<PrintedBook>>();

/** Reads a book once, with a reader that knows nothing of how it was made. */
export function readBook(file: string): Promise<PrintedBook> {
  const book = read.get(file) ?? readAll(file);
  read.set(file, book);
  return book;
}

async function readAll(file: string): Promise<PrintedBook> {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const numbers = new Map<number, number>();
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    numbers.set((page.ref as { num: number }).num, number);
    const { items } = await page.getTextContent({ includeMarkedContent: false });
    const runs = items.flatMap((item): Run[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , x = 0, y = 0] = item.transform as number[];
      return [{ text: item.str, x, y, width: item.width, height: item.height }];
    });
    const links = (await page.getAnnotations()).flatMap(
      (one: { subtype: string; rect: LinkArea['rect']; dest?: unknown; url?: string }): LinkArea[] =>
        one.subtype === 'Link'
          ? [{ rect: one.rect, to: typeof one.dest === 'string' ? one.dest : undefined, url: one.url }]
          : [],
    );
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    pages.push({
      number,
      width: right - left,
      height: top - bottom,
      runs,
      links,
      text: squeeze(runs.map(({ text }) => text).join('')),
    });
    page.cleanup();
  }
  const pageOf = (target: unknown): number => numbers.get((target as Target)[0].num) ?? 0;
  const named = entriesOf(await pdf.getDestinations());
  const places = new Map(named.map(([name, target]) => [name, pageOf(target)]));
  const heights = new Map(
    named.map(([name, target]) => [name, { page: pageOf(target), y: Number((target as unknown[])[3]) }]),
  );
  const flatten = (outline: Outline, depth = 0): Bookmark[] =>
    ((outline as Outline | null) ?? []).flatMap(({ title, dest, items }) => [
      { title, page: pageOf(dest), depth },
      ...flatten(items as Outline, depth + 1),
    ]);
  const bookmarks = flatten(await pdf.getOutline());
  await task.destroy();
  return { pages, bookmarks, places, heights };
}
