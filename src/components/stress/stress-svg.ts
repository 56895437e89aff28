import type { Marks } from '../../model/breaks/tanks.ts';
import { contentOf } from '../../model/architecture/svg.ts';
import type { Drawn } from '../../model/architecture/sheet.ts';
import { group, type Rect } from '../../model/svg/shapes.ts';
import { marked } from '../architecture/in-page.ts';
import { loadMarks } from './load-marks.ts';
import { placeMarks } from './place-marks.ts';

/** Room around the drawing for what is outside of its parts, in px. */
const margin = { side: 14, top: 26, bottom: 18 };
/** How large a drawing may become: letters of 16 px, and no more than fits a screen beside the controls. */
const largest = { scale: 1.22, high: 600 };

/**
 * A drawing whose parts show how full they are, and by itself what lies on top of it. Takes and gives text, so that build
 * and browser share it; `data-card` keeps where a part is, so that a later load is painted without drawing all of it again.
 */
export function stressSvg(
  drawn: Drawn,
  marks: ReadonlyMap<string, Marks>,
): { content: string; marks: string; view: Rect; scale: number } {
  const { view } = drawn.sheet;
  const [width, height] = [view.width + 2 * margin.side, view.height + margin.top + margin.bottom];
  const room = { x: view.x - margin.side, y: view.y - margin.top, width, height };
  const loads = placeMarks(drawn, new Set(marks.keys()), room).flatMap((card) => {
    const held = marks.get(card.id);
    if (!held) return [];
    const { x, y, width, height, textX, textY, anchor, flagX, root, tip } = card;
    const at = [x, y, width, height, textX, textY, anchor, flagX, root, tip].join(' ');
    const given = { class: 'load', 'data-load': card.id, 'data-level': held.level, 'data-card': at };
    return [group(given, loadMarks(card, held))];
  });
  const levels = new Map([...marks].map(([id, { level }]) => [id, level]));
  return {
    content: marked(contentOf(drawn), 'data-level', levels) + loads.join(''),
    marks: loads.join(''),
    view: room,
    scale: width > 400 ? Math.min(largest.scale, Math.max(1, largest.high / height)) : 1,
  };
}
