import type { Element } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { find, hasClass, idsBelow, replace, stringOf } from './elements.ts';

/**
 * Figures for paper: each drawing is one image with one alternative text, and the figure around it a neutral group.
 * Outside the part on architectures what is folded away below a drawing gives way to a reference: it stands there in full.
 * @returns for ids that went with the tables, the id of their figure
 */
export function figuresOnPaper(root: Element, path: string): Map<string, string> {
  const moved = new Map<string, string>();
  for (const figure of find(root, (element) => element.tagName === 'figure')) {
    if (figure.properties['role'] !== 'img') figure.properties['role'] = 'group';
    if (!hasClass(figure, 'architecture') || path.startsWith('/architectures/')) continue;
    const id = stringOf(figure, 'id') ?? '';
    const href = `/architectures/${id}/`;
    replace(
      figure,
      (element) => element.tagName === 'details',
      (details) => {
        for (const one of idsBelow(details)) moved.set(one, id);
        if (!hasClass(details, 'as-text')) return [];
        const words = 'Where it departs from the slides, and the same as text and as tables: ';
        return [
          h('p', { className: ['see-page'] }, [
            words,
            h('a', { href, className: ['page-ref'] }, 'the stage’s own page'),
          ]),
        ];
      },
    );
  }
  for (const svg of find(root, (element) => element.tagName === 'svg')) nameDrawing(svg);
  return moved;
}

/** A drawing with a title is an image of that name; any other is decoration. */
function nameDrawing(svg: Element): void {
  const title = find(svg, (element) => element.tagName === 'title')[0];
  if (title && svg.properties['ariaHidden'] !== 'true') {
    svg.properties['role'] = 'img';
    svg.properties['ariaLabel'] = toString(title).trim();
    delete svg.properties['ariaLabelledBy'];
    delete svg.properties['ariaDescribedBy'];
  } else if (svg.properties['role'] !== 'img') svg.properties['ariaHidden'] = 'true';
}
