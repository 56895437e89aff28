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
}

/**
 * A committed drawing, ready for a page: addresses fit the site, ids are unique, the name does not pop up as a tooltip
 * over the whole picture. With links it is a group, because what is inside an image cannot be reached.
 */
export function inlineSvg(svg: string, { variant, href, links, copy }: InlineOptions): string {
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
  return copy === ''
    ? addressed
    : addressed.replaceAll(`${id}-`, `${id}-${copy}-`).replace(`id="${id}"`, `id="${id}-${copy}"`);
}

/** Natural width of a drawing, in px. */
export const naturalWidth = (svg: string): number => Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1] ?? 0);

const copies = new WeakMap<object, Map<string, number>>();

/** How often this page has asked for `name` before: 0 for the first time. */
export function countOn(page: object, name: string): number {
  const seen = copies.get(page) ?? new Map<string, number>();
  const before = seen.get(name) ?? 0;
  copies.set(page, seen.set(name, before + 1));
  return before;
}
