import { expect, it } from 'vitest';
import { withIcons } from './icons-in-page.ts';

const image = (at: number): string => `<image href="/kb/icons/A.svg" x="${at}"></image>`;
const page = (slide: string): string => `<figure class="slide-frame">${slide}</figure><li>${image(0)}</li>`;
const done = (slide: string): string =>
  withIcons(page(slide), '/kb/icons/', () => '<svg viewBox="0 0 8 8"><path/></svg>\n');

it('the slide that a page is about has its icons in it, each once; others share their files', () => {
  const sprite =
    '<svg width="0" height="0" style="position:absolute" aria-hidden="true" focusable="false"><defs>' +
    '<symbol id="own-A" viewBox="0 0 8 8"><g fill="#000"><path/></g></symbol></defs></svg>';
  const uses = '<use href="#own-A" x="1"></use><use href="#own-A" x="2"></use>';
  expect(done(image(1) + image(2))).toBe(page(sprite + uses));
});

it('a slide without icons stays as it is', () => {
  expect(done('<svg></svg>')).toBe(page('<svg></svg>'));
});
