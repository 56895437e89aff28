import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitions, symbol } from '../../model/svg/shapes.ts';
import { element } from '../../model/svg/element.ts';
import type { Step } from '../pages/finish.ts';

/** The slide that a page is about. The wall and the deck have many, which share the files of their icons. */
const large = /(<figure class="slide-frame">)([\s\S]*?)(?=<\/figure>)/;

/** An icon as a symbol: black where it says no colour, as in its file, whatever is around it. */
function symbolOf(id: string, file: string): string {
  const [, viewBox = '', body = ''] = /<svg[^>]*\sviewBox="([^"]+)"[^>]*>([\s\S]*)<\/svg>/.exec(file) ?? [];
  if (body === '') throw new Error(`the file of ${id} is no icon`);
  return symbol(id, { viewBox, body: element('g', { fill: '#000' }, body) });
}

/**
 * The page of a slide with the icons in it, each once, rather than a request for each.
 * @param icons address of the folder of icons
 * @param read the file of an icon, by name
 */
export function withIcons(html: string, icons: string, read: (name: string) => string): string {
  const image = new RegExp(`<image href="${RegExp.escape(icons)}([\\w-]+)\\.svg"([^>]*)></image>`, 'g');
  return html.replace(large, (whole, frame: string, slide: string) => {
    const symbols = new Map<string, string>();
    const own = slide.replaceAll(image, (_, name: string, place: string) => {
      const id = `own-${name}`;
      symbols.set(id, symbolOf(id, read(name)));
      return `<use href="#${id}"${place}></use>`;
    });
    if (symbols.size === 0) return whole;
    const hidden = { width: 0, height: 0, style: 'position:absolute', 'aria-hidden': 'true', focusable: 'false' };
    return frame + element('svg', hidden, definitions(...symbols.values())) + own;
  });
}

/** Puts into the pages of slides the icons that they show. */
export function ownIcons(dist: string, base: string): Step {
  const icons = new Map<string, string>();
  const read = (name: string): string => {
    const icon = icons.get(name) ?? readFileSync(join(dist, 'icons', `${name}.svg`), 'utf8');
    icons.set(name, icon);
    return icon;
  };
  return { page: (html) => withIcons(html, `${base}icons/`, read) };
}
