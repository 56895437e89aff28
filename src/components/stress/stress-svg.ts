import type { Marks } from '../../model/breaks/tanks.ts';
import { contentOf } from '../../model/architecture/svg.ts';
import type { Drawn, Geometry, PlacedPart } from '../../model/architecture/sheet.ts';
import { group, type Rect } from '../../model/svg/shapes.ts';
import { marked } from '../architecture/in-page.ts';
import { loadMarks, type Card } from './load-marks.ts';

/** Room around the drawing for what is outside of its parts, in px. */
const margin = { side: 14, top: 26, bottom: 18 };
/** How large a drawing may become: letters of 16 px, and no more than fits a screen beside the controls. */
const largest = { scale: 1.22, high: 600 };
/** Width of a caption, in px. */
const captionWide = 96;

/** In a drawing that runs downwards arrows leave a part below; beside it there is room unless another part is there. */
function roomAside({ view, parts }: Geometry, { x, y, width, height }: PlacedPart): boolean {
  const right = x + width;
  const beside = (other: Rect): boolean => other.x >= right && other.x < right + captionWide;
  const level = (other: PlacedPart): boolean => other.y < y + height && other.foot > y;
  const fits = right + captionWide < view.x + view.width + margin.side;
  return view.height > view.width && fits && !parts.some((one) => beside(one) && level(one));
}

/**
 * A drawing whose parts show how full they are, and by itself what lies on top of it. Takes and gives text, so that build
 * and browser share it; `data-card` keeps where a part is, so that a later load is painted without drawing all of it again.
 */
export function stressSvg(
  drawn: Drawn,
  marks: ReadonlyMap<string, Marks>,
): { content: string; marks: string; view: Rect; scale: number } {
  const { view, parts } = drawn.sheet;
  const loads = parts.flatMap((part) => {
    const held = marks.get(part.id);
    if (!held) return [];
    const card: Card = { ...part, aside: roomAside(drawn.sheet, part) };
    const at = [card.x, card.y, card.width, card.height, card.foot, card.aside ? 1 : 0].join(' ');
    const given = { class: 'load', 'data-load': part.id, 'data-level': held.level, 'data-card': at };
    return [group(given, loadMarks(card, held))];
  });
  const levels = new Map([...marks].map(([id, { level }]) => [id, level]));
  const [width, height] = [view.width + 2 * margin.side, view.height + margin.top + margin.bottom];
  return {
    content: marked(contentOf(drawn), 'data-level', levels) + loads.join(''),
    marks: loads.join(''),
    view: { x: view.x - margin.side, y: view.y - margin.top, width, height },
    scale: width > 400 ? Math.min(largest.scale, Math.max(1, largest.high / height)) : 1,
  };
}
