import type { Element } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { classesOf, find, hasClass, idsBelow, replace, stringOf } from './elements.ts';

/**
 * Figures for paper: each drawing is one image with one alternative text, and the figure around it a neutral group.
 * Outside the part on architectures what is folded away below a drawing gives way to a reference: it stands there in full.
 * @returns for ids that went with the tables, the id of their figure
 */
export function figuresOnPaper(root: Element, path: string): Map<string, string> {
  const moved = new Map<string, string>();
  const charts = find(root, (element) => element.tagName === 'figure' && element.properties['role'] === 'img');
  const charted = new Set(charts.flatMap((chart) => find(chart, (element) => element.tagName === 'svg')));
  for (const figure of find(root, (element) => element.tagName === 'figure')) {
    if (figure.properties['role'] === 'img') uncover(figure);
    else figure.properties['role'] = 'group';
    if (hasClass(figure, 'architecture')) captionEach(figure);
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
  for (const svg of find(root, (element) => element.tagName === 'svg')) if (!charted.has(svg)) nameDrawing(svg);
  return moved;
}

/** Of two pictures the first gets its own words below it, which fill the page that the second does not fit on. */
function captionEach(figure: Element): void {
  const [picture, second] = figure.children.filter((child) => child.type === 'element' && hasClass(child, 'picture'));
  const caption = find(figure, ({ tagName }) => tagName === 'figcaption')[0];
  const words = caption?.children.find((child) => child.type === 'element' && hasClass(child, 'as-of-talk'));
  if (!picture || !second || !caption || words?.type !== 'element') return;
  caption.children = caption.children.filter((child) => child !== words);
  words.properties['className'] = ['picture-words', ...classesOf(words)];
  figure.children.splice(figure.children.indexOf(picture) + 1, 0, words);
}

/** A drawing with a name is an image of that name; any other is decoration. */
function nameDrawing(svg: Element): void {
  const title = svg.children.find((child) => child.type === 'element' && child.tagName === 'title');
  const name = stringOf(svg, 'ariaLabel') ?? (title ? toString(title).trim() : '');
  if (name !== '' && svg.properties['ariaHidden'] !== 'true') {
    svg.properties['role'] = 'img';
    svg.properties['ariaLabel'] = name;
    delete svg.properties['ariaLabelledBy'];
    delete svg.properties['ariaDescribedBy'];
  } else if (svg.properties['role'] !== 'img') svg.properties['ariaHidden'] = 'true';
}

/** A chart is one image with one description; parts that are hidden from a screen reader would leave it empty. */
function uncover(chart: Element): void {
  for (const part of find(chart, ({ properties }) => 'ariaHidden' in properties)) delete part.properties['ariaHidden'];
}
