import { contentOf } from '../../model/architecture/svg.ts';
import type { Drawn } from '../../model/architecture/sheet.ts';
import { element, escaped } from '../../model/svg/element.ts';
import type { Rect } from '../../model/svg/shapes.ts';
import { contentInPage, type PlaceInPage } from './in-page.ts';

/** How a drawing goes into a page. */
export interface InlineOptions extends PlaceInPage {
  /** `wide` or `tall`, as a class. */
  readonly variant: string;
  /** Sets the ids of a second copy on the same page apart. */
  readonly copy: string;
  /** How much larger than natural it may become. */
  readonly scale?: number;
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
