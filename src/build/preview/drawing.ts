import type { Box, Drawing } from '../../model/preview/drawing.ts';
import { box, circle, definitions, group, path, plus, use, type Rect } from '../../model/svg/shapes.ts';
import { colours } from './colours.ts';
import { widthOf } from './fonts.ts';
import { linesOf, textAround } from './set.ts';

/** Below this scale letters could not be read, and the icons have the boxes to themselves. */
const lettersFrom = 0.62;

interface Label {
  readonly size: number;
  readonly lines: readonly string[];
}

const lineStep = 1.12;
const gap = 6;

/** The side of the icon that a label leaves room for. */
const sideBeside = ({ width, height }: Box, { size, lines }: Label): number =>
  lines.length === 0
    ? Math.min(width - 20, height - 18, 72)
    : Math.min(width - 20, height - 14 - gap - lines.length * size * lineStep, 52);

/** Smaller than this, an icon cannot be told from another. */
const smallestIcon = 24;

/** A box's name as large as it fits below its icon, in three lines at most; none rather than one too small to read. */
function labelled(box: Box): Label {
  const room = box.width - 4;
  for (const size of [18, 17, 16, 15, 14, 13]) {
    const label = { size, lines: linesOf(box.label, 'sans', size, room) };
    const inside = label.lines.length <= 3 && label.lines.every((line) => widthOf(line, 'sans', size) <= room);
    if (inside && sideBeside(box, label) >= smallestIcon) return label;
  }
  return { size: 0, lines: [] };
}

const signOfNew = (x: number, y: number, radius: number): string =>
  circle(radius, { fill: colours.calm }, { x, y }) +
  path(plus(radius, { x, y }), { fill: 'none', stroke: '#fff', 'stroke-width': radius * 0.28 });

function part(of: Box, letters: boolean): string {
  const { x, y, width, height, icon, fresh } = of;
  const label = letters ? labelled(of) : { size: 0, lines: [] };
  const { size, lines } = label;
  const step = size * lineStep;
  const below = lines.length === 0 ? 0 : gap + lines.length * step;
  const side = sideBeside(of, label);
  const top = y + (height - side - below) / 2;
  const border = fresh ? { stroke: colours.calm, 'stroke-width': 3 } : { stroke: colours.rule2 };
  return [
    box(of, { rx: 3, fill: '#fff', ...border }),
    icon && use(icon, { x: x + (width - side) / 2, y: top, width: side, height: side }),
    ...lines.map((line, i) =>
      textAround(line, 'sans', size, colours.ink, x + width / 2, top + side + gap + i * step + size * 0.85),
    ),
    fresh && signOfNew(x + width, y, letters ? 11 : 15),
  ].join('');
}

/** A drawing in a frame: icons and lines from the committed drawing, letters in our faces where they can be read. */
export function drawingIn({ width, height, defs, lines, boxes }: Drawing, frame: Rect): string {
  const inset = 22;
  const scale = Math.min((frame.width - 2 * inset) / width, (frame.height - 2 * inset) / height, 1.25);
  const x = frame.x + (frame.width - width * scale) / 2;
  const y = frame.y + (frame.height - height * scale) / 2;
  const strong = lines.replaceAll('stroke-width="1.2"', `stroke-width="${(1.9 / scale).toFixed(2)}"`);
  return [
    box(frame, { rx: 3, fill: colours.sheet, stroke: colours.rule, 'stroke-width': 2 }),
    definitions(defs),
    group(
      { transform: `translate(${x} ${y}) scale(${scale})` },
      strong,
      ...boxes.map((one) => part(one, scale >= lettersFrom && frame.width > 450)),
    ),
  ].join('');
}

/** The icon of a service, large. */
export const iconIn = ({ defs, boxes }: Drawing, { x, y, width }: Rect): string =>
  definitions(defs) + use(boxes[0]?.icon ?? '', { x, y, width, height: width });
