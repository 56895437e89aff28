import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { find } from '../elements.ts';
import { need, type Library, type StageJson } from '../library.ts';

/** A stage's picture of today as it can be taken along: complete in itself. */
export function picture({ dist }: Library, id: string): Element {
  const files = [`${id}-today.svg`, `${id}.svg`].map((name) => join(dist, 'architectures', name));
  const file = need(
    files.find((name) => existsSync(name)),
    `drawing of ${id}`,
  );
  const svg = need(select('svg', fromHtml(readFileSync(file, 'utf8'), { fragment: true })), `picture in ${file}`);
  svg.children = svg.children.filter(
    (child) => child.type !== 'element' || !['style', 'title', 'desc'].includes(child.tagName),
  );
  const { viewBox, fontSize } = svg.properties;
  svg.properties = { viewBox, fontSize };
  // Parts lead to pages of the site, which paper has under another address.
  for (const link of find(svg, ({ tagName }) => tagName === 'a')) {
    link.tagName = 'g';
    link.properties = {};
  }
  return svg;
}

/** What is drawn, told in sentences: who sends what to whom. */
export function twin({ pages }: Library, id: string): string {
  const page = need(pages.get(`/architectures/${id}/`), `page of ${id}`);
  const text = select('.as-text', page.body);
  const told = text && (select('.as-of-today', text) ?? text);
  return told
    ? selectAll('p', told)
        .map((one) => toString(one).trim().replace(/\s+/g, ' '))
        .join(' ')
    : '';
}

export const stageTitle = ({ letter, title }: Pick<StageJson, 'letter' | 'title'>): string =>
  `Stage ${letter}: ${title}`;

/** Millimetres to a unit of a drawing: its labels are then 7.6 pt. */
const scale = 0.206;

/**
 * The picture with its caption and an alternative text that says all of it.
 * @param options.told the text next to it says what the caption would
 */
export function figure(library: Library, stage: StageJson, { widest = 168, told = false } = {}): Element {
  const svg = picture(library, stage.id);
  const [, , width = 700] = String(svg.properties['viewBox']).split(/\s+/).map(Number);
  svg.properties = {
    ...svg.properties,
    role: 'img',
    ariaLabel: `${stageTitle(stage)}, today. ${twin(library, stage.id)}`,
    style: `width:${Math.min(widest, Math.round(width * scale))}mm`,
  };
  return h('figure', { role: 'group', id: `figure-${stage.id}`, className: ['drawing'] }, [
    svg,
    h('figcaption', [` ${stageTitle(stage)}.${told ? '' : ` ${stage.today.caption}`}`]),
  ]);
}
