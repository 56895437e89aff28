import { element, escaped } from '../svg/element.ts';
import { fixedColours, palette } from './palette.ts';
import type { Drawn } from './sheet.ts';
import { contentOf } from './svg.ts';

/** Each colour is told by its value: no icon of AWS uses one of these. What an icon of ours is made of stays as it is. */
const darkRules = palette.flatMap(([, light, dark]) =>
  ['fill', 'stroke'].map((property) => `svg:not(:target) [${property}="${light}"]{${property}:${dark}}`),
);

export interface StandaloneOptions {
  /** Makes an address from the site's root into a whole one, so that links work in a downloaded file. */
  readonly address: (path: string) => string;
  /** What the drawing consists of, where it is not as committed, and rules for what it has besides. */
  readonly content?: string;
  readonly rules?: string;
}

/** Ground around a drawing, in px. */
const margin = 12;

/**
 * A committed drawing as a file of its own: fixed colours on a ground of their own, others where the reader prefers
 * dark, faces that every machine has, whole links, nothing fetched. With `#light` in its address it stays light.
 */
export function standaloneSvg(
  drawn: Drawn,
  { address, content: given = contentOf(drawn), rules = '' }: StandaloneOptions,
): string {
  const { id, title, description, view } = drawn.sheet;
  const content = fixedColours(given.replaceAll('<a href="/', `<a href="${address('/')}`));
  const box = {
    x: view.x - margin,
    y: view.y - margin,
    width: view.width + 2 * margin,
    height: view.height + 2 * margin,
  };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      id: 'light',
      viewBox: Object.values(box).join(' '),
      width: box.width,
      height: box.height,
      role: 'img',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-desc`,
      'font-family': "'Public Sans',Arial,Helvetica,'Liberation Sans',sans-serif",
      'font-size': 13,
    },
    element('title', { id: `${id}-title` }, escaped(title)),
    element('desc', { id: `${id}-desc` }, escaped(description)),
    `<style>@media (prefers-color-scheme:dark){${darkRules.join('')}}${rules}</style>`,
    element('rect', { ...box, fill: '#ffffff' }),
    content,
  );
}
