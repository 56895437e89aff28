/** How a drawing goes into a page. */
export interface InlineOptions {
  /** `wide` or `tall`, as a class. */
  readonly variant: string;
  /** Makes an address from the site's root into one that fits where the site lives. */
  readonly href: (path: `/${string}`) => string;
  /** False where the drawing is only to be looked at, as on paper: then it is one image to a screen reader. */
  readonly links: boolean;
  /** Sets the ids of a second copy on the same page apart. */
  readonly copy: string;
  /** Numbers of the parts by anchor: by them the style sheet finds the part that the address names. */
  readonly numbers?: ReadonlyMap<string, number> | undefined;
}

/**
 * A committed drawing, ready for a page: addresses fit the site, ids are unique, the name does not pop up as a tooltip
 * over the whole picture. With links it is a group, because what is inside an image cannot be reached.
 */
export function inlineSvg(svg: string, { variant, href, links, copy, numbers }: InlineOptions): string {
  const id = /<svg[^>]*\sid="([^"]+)"/.exec(svg)?.[1] ?? '';
  const title = /<title[^>]*>([^<]*)<\/title>/.exec(svg)?.[1] ?? '';
  const bare = svg
    .replace(/^<!--[\s\S]*?-->\s*/, '')
    .replace(/<title[^>]*>[^<]*<\/title>/, '')
    .replace(/aria-labelledby="[^"]*"/, `aria-label="${title.replaceAll('"', '&quot;')}"`)
    .replace('<svg', `<svg class="${variant}" data-pagefind-ignore`)
    .replace('role="img"', `role="${links ? 'group' : 'img'}"`);
  const addressed = links
    ? bare.replace(/<a href="(\/[^"]*)"/g, (_all, path: `/${string}`) => `<a href="${href(path)}"`)
    : bare.replace(/<\/?a\b[^>]*>/g, '');
  const numbered = addressed.replace(/ data-(?:part|edge)="([^"]+)"/g, (all, anchor: string) => {
    const number = numbers?.get(anchor);
    return number === undefined ? all : `${all} data-n="${number}"`;
  });
  return copy === ''
    ? numbered
    : numbered.replaceAll(`${id}-`, `${id}-${copy}-`).replace(`id="${id}"`, `id="${id}-${copy}"`);
}

/** The most parts that `targets.css` tells apart on one drawing. */
export const mostNumbers = 96;

/** Numbers for the anchors of one figure, those of both days together. */
export function numbersOf(anchors: readonly string[]): Map<string, number> {
  const numbers = new Map([...new Set(anchors)].map((anchor, i) => [anchor, i + 1]));
  if (numbers.size > mostNumbers) {
    throw new Error(`a drawing has ${numbers.size} parts, targets.css tells ${mostNumbers} apart: add selectors there`);
  }
  return numbers;
}

/** Natural width of a drawing, in px. */
export const naturalWidth = (svg: string): number => Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1] ?? 0);

/** Classes of a figure by the room, in rem, that its wide drawing needs for text of 12 px; the tall one stands below it. */
export function roomFor(...wide: readonly string[]): string {
  const needs = (Math.max(...wide.map(naturalWidth)) * 12) / 13 / 16;
  return `room-${[30, 38, 41].find((rem) => needs <= rem + 0.2) ?? 41}`;
}

const copies = new WeakMap<object, Map<string, number>>();

/** How often this page has asked for `name` before: 0 for the first time. */
export function countOn(page: object, name: string): number {
  const seen = copies.get(page) ?? new Map<string, number>();
  const before = seen.get(name) ?? 0;
  copies.set(page, seen.set(name, before + 1));
  return before;
}
