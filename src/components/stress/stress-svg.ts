import type { Marks } from '../../model/breaks/tanks.ts';
import { loadMarks, type Card } from './load-marks.ts';

const attribute = (tag: string, name: string): number =>
  Number(new RegExp(`\\s${name}="(-?[\\d.]+)"`).exec(tag)?.[1] ?? Number.NaN);

/** Room around the drawing for what is outside of its cards. */
const margin = { side: 14, top: 26, bottom: 18 };
/** How large a drawing may become: letters of 16 px, and no more than fits a screen beside the controls. */
const largest = { scale: 1.22, high: 600 };

function roomy(svg: string): string {
  return svg.replace(
    /(<svg[^>]*) width="[\d.]+" height="[\d.]+"([^>]*) viewBox="0 0 ([\d.]+) ([\d.]+)"/,
    (_all, before, between, w, h) => {
      const [wide, high] = [Number(w) + 2 * margin.side, Number(h) + margin.top + margin.bottom];
      const scale = wide > 400 ? Math.min(largest.scale, Math.max(1, largest.high / high)) : 1;
      const size = `width="${Math.round(wide * scale)}" height="${Math.round(high * scale)}"`;
      return `${before} ${size}${between} viewBox="${-margin.side} ${-margin.top} ${wide} ${high}"`;
    },
  );
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const rectOf = (tag: string): Rect => ({
  x: attribute(tag, 'x'),
  y: attribute(tag, 'y'),
  width: attribute(tag, 'width'),
  height: attribute(tag, 'height'),
});

/** Width of a caption, in px. */
const captionWide = 96;

/** In a drawing that runs downwards arrows leave a card below; to its right there is room unless another card is there. */
function roomAside(svg: string): (card: Rect) => boolean {
  const [, wide = 0, high = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  const cards = [...svg.matchAll(/<g data-part="[^"]+"[^>]*>(<rect\b[^>]*>)/g)].map(([, tag = '']) => rectOf(tag));
  return ({ x, y, width, height }) => {
    const right = x + width;
    const beside = (other: Rect): boolean => other.x >= right && other.x < right + captionWide;
    const level = (other: Rect): boolean => other.y < y + height && other.y + other.height > y;
    return high > wide && right + captionWide < wide + margin.side && !cards.some((one) => beside(one) && level(one));
  };
}

/**
 * A drawing whose parts show how full they are. Takes and gives the text of an SVG, so that build and browser share it;
 * `data-card` keeps where a card is, so that a later load is painted without drawing all of it again.
 */
export function stressSvg(svg: string, marks: ReadonlyMap<string, Marks>): string {
  const aside = roomAside(svg);
  return roomy(svg).replace(
    /<g data-part="([^"]+)"([^>]*)>(<rect\b[^>]*>)(<use\b[^>]*>)([^]*?)<\/g><\/a>/g,
    (all, part: string, more: string, rect: string, use: string, rest: string) => {
      const held = marks.get(part);
      const box = rectOf(rect);
      const card: Card = { ...box, icon: attribute(use, 'y'), aside: aside(box) };
      if (!held || Number.isNaN(box.x + box.y + box.width + box.height + card.icon)) return all;
      const at = [box.x, box.y, box.width, box.height, card.icon, card.aside ? 1 : 0].join(' ');
      return `<g data-part="${part}"${more} data-level="${held.level}">${rect}${use}${rest}<g class="load" data-card="${at}">${loadMarks(card, held)}</g></g></a>`;
    },
  );
}
