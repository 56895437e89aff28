import { contentOf } from '../../model/architecture/svg.ts';
import type { Drawn } from '../../model/architecture/sheet.ts';
import { element, escaped } from '../../model/svg/element.ts';
import type { Rect } from '../../model/svg/shapes.ts';

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
  readonly numbers?: ReadonlyMap<string, string | number> | undefined;
  /** How much larger than natural it may become. */
  readonly scale?: number;
}

/** Marks of parts, frames and lines by their anchors, as one more attribute: `data-sign="added"`. */
export function marked(content: string, name: string, marks: ReadonlyMap<string, string | number>): string {
  let text = content;
  for (const [anchor, mark] of marks)
    for (const kind of ['part', 'edge', 'frame'])
      text = text.replaceAll(`data-${kind}="${anchor}"`, `data-${kind}="${anchor}" ${name}="${mark}"`);
  return text;
}

/** How the content of a committed drawing becomes that of a drawing in a page: links fit the site, ids are its own. */
export interface ContentOptions extends Pick<InlineOptions, 'href' | 'links' | 'numbers'> {
  /** Id of the committed drawing, and of the one in the page. */
  readonly id: string;
  readonly own: string;
}

/** A link whose name takes several lines says it as one: between lines there is no space to be read. */
const named = (link: string): string => {
  const lines = [...link.matchAll(/>([^<>]+)<\/tspan>/g)].map(([, line]) => line);
  return lines.length < 2 ? link : link.replace('">', `" aria-label="${lines.join(' ')}">`);
};

export function contentInPage(content: string, { id, own, href, links, numbers = new Map() }: ContentOptions): string {
  const linked = links
    ? content.replace(/<a href.+?<\/a>/gs, named).replaceAll('<a href="/', `<a href="${href('/')}`)
    : content.replaceAll('<a href', '<g data-to').replaceAll('</a>', '</g>');
  const numbered = marked(linked, 'data-n', numbers);
  // Mermaid sets the names of arrow heads apart by an underscore. Each copy needs its own: those of a hidden one do not show.
  return id === own ? numbered : numbered.replaceAll(`${id}-`, `${own}-`).replaceAll(`${id}_`, `${own}_`);
}

const ownId = ({ sheet: { id } }: Drawn, { copy }: InlineOptions): string => (copy === '' ? id : `${id}-${copy}`);

/** The root of a drawing in a page, with what it says to those who do not see it. */
function rootOf(
  drawn: Drawn,
  { variant, links, scale = 1, ...more }: InlineOptions,
  view: Rect,
  late: string | undefined,
  content: string,
): string {
  const { title, description } = drawn.sheet;
  const own = ownId(drawn, { variant, links, ...more });
  return element(
    'svg',
    {
      class: variant,
      'data-pagefind-ignore': '',
      'data-late': late,
      id: own,
      viewBox: [view.x, view.y, view.width, view.height].join(' '),
      width: Math.round(view.width * scale),
      height: Math.round(view.height * scale),
      role: links ? 'group' : 'img',
      'aria-label': title,
      'aria-describedby': `${own}-desc`,
      'font-family': "var(--dg-font,'Public Sans',system-ui,sans-serif)",
      'font-size': 13,
    },
    element('desc', { id: `${own}-desc` }, escaped(description)),
    content,
  );
}

/**
 * A committed drawing, ready for a page: addresses fit the site, ids are unique, the name does not pop up as a tooltip
 * over the whole picture. With links it is a group, because what is inside an image cannot be reached.
 * @param content what the drawing consists of, where it is not as committed
 */
export function inlineSvg(
  drawn: Drawn,
  options: InlineOptions,
  { content = contentOf(drawn), view = drawn.sheet.view }: { content?: string | undefined; view?: Rect } = {},
): string {
  const { id } = drawn.sheet;
  const own = ownId(drawn, options);
  return rootOf(drawn, options, view, undefined, contentInPage(content, { ...options, id, own }));
}

/**
 * The room of a drawing that a page does not show at first, with the marks that lie on top of it: `fill-late.ts` brings what
 * it consists of once a reader comes to it, and nothing moves.
 * @param name file of the drawing, without its ending
 */
export function lateSvg(
  name: string,
  drawn: Drawn,
  options: InlineOptions,
  { marks = '', view = drawn.sheet.view }: { marks?: string; view?: Rect } = {},
): string {
  return rootOf(drawn, options, view, name, marks);
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

/** Classes of a figure by the room, in rem, that its wide drawing needs for text of 12 px; the tall one stands below it. */
export function roomFor(...wide: readonly Drawn[]): string {
  const needs = (Math.max(...wide.map(({ sheet }) => sheet.view.width)) * 12) / 13 / 16;
  return `room-${[30, 38, 41].find((rem) => needs <= rem + 0.2) ?? 41}`;
}

/** How much larger than natural a drawing is on the page that it is about: up to letters of 18 px, and to a window. */
export const largeScale = ({ sheet: { view } }: Drawn): number => Math.max(1, Math.min(1.4, 600 / view.height));

const copies = new WeakMap<object, Map<string, number>>();

/** How often this page has asked for `name` before: 0 for the first time. */
export function countOn(page: object, name: string): number {
  const seen = copies.get(page) ?? new Map<string, number>();
  const before = seen.get(name) ?? 0;
  copies.set(page, seen.set(name, before + 1));
  return before;
}
