import type { LayoutOf, SlideContext } from '../context.ts';
import type { Box, Mark } from '../scene.ts';
import { arrow, rect } from '../shapes.ts';
import { passage, type Style } from '../type.ts';

type Frame = LayoutOf<'fleets'>['frames'][number];

const labelHeight = 56;

/** Instances as stacks of units; the one that grows is drawn with its next unit. */
function stacks({ units, grows, by }: Frame, most: number, { x, y, width, height }: Box): Mark[] {
  const step = width / units.length;
  const unit = Math.min(height / most, 44);
  const wide = Math.min(step * 0.62, 150);
  return units.flatMap((count, i): Mark[] => {
    const left = x + (i + 0.5) * step - wide / 2;
    const at = (n: number): Box => ({ x: left, y: y + height - (n + 1) * unit, width: wide, height: unit - 7 });
    return [
      ...Array.from({ length: count }, (_, n) => rect(at(n), { fill: i === grows ? 'calm' : 'ink-3' })),
      ...(i === grows
        ? [
            ...Array.from({ length: by }, (_, n) => rect(at(count + n), { stroke: 'calm', width: 3, dash: '8 6' })),
            ...arrow(left + wide + 26, at(count).y + unit - 7, left + wide + 26, at(count + by - 1).y, 'calm'),
          ]
        : []),
    ];
  });
}

/** A volume as blocks, some of them still to come. */
function blocks({ units: [filled = 0] }: Frame, { x, y, width, height }: Box): Mark[] {
  const columns = 12;
  const step = width / columns;
  const rows = Math.floor(height / step);
  return Array.from({ length: columns * rows }, (_, i) => {
    const box = {
      x: x + (i % columns) * step + 5,
      y: y + Math.floor(i / columns) * step + 5,
      width: step - 10,
      height: step - 10,
    };
    return rect(box, i < filled ? { fill: 'ink-3' } : { stroke: 'rule-2', width: 2, dash: '6 5' });
  });
}

/** The first line below a frame is its point. */
const styleOf = (line: number): Style =>
  line === 0
    ? { face: 'bold', size: 38, ink: 'ink', leading: 1.2 }
    : { face: 'sans', size: 32, ink: 'ink-2', leading: 1.26 };

/** Fleets that grow apart, or sizes that follow each other. */
export function fleets({ frames, between }: LayoutOf<'fleets'>, body: Box, { measure }: SlideContext): Mark[] {
  const gap = 120;
  const width = (body.width - gap * (frames.length - 1)) / frames.length;
  const stacked = frames.filter(({ draws }) => draws === 'stacks');
  const most = Math.max(
    ...stacked.map(({ units, grows, by }) => Math.max(...units.map((count, i) => count + (i === grows ? by : 0)))),
  );
  const textHeight = (lines: readonly string[]): number =>
    lines.reduce((sum, text, n) => sum + passage(text, styleOf(n), { ...body, width }, measure).height + 12, 30);
  const tallest = Math.max(...frames.map(({ lines }) => textHeight(lines)));
  const frameHeight = Math.max(300, Math.min(440, body.height - labelHeight - tallest));
  return frames.flatMap((frame, i): Mark[] => {
    const x = body.x + i * (width + gap);
    const box = { x, y: body.y + labelHeight, width, height: frameHeight };
    const inner = { x: x + 30, y: box.y + 28, width: width - 60, height: frameHeight - 56 };
    const middle = box.y + frameHeight / 2;
    const [from, to] = [x + width + 22, x + width + gap - 22];
    const joined =
      i === frames.length - 1
        ? []
        : between === 'next'
          ? arrow(from, middle, to, middle, 'ink-2')
          : [
              ...arrow(from, middle - 18, to, middle - 18, 'ink-2'),
              ...arrow(to, middle + 18, from, middle + 18, 'ink-2'),
            ];
    let y = box.y + frameHeight + 30;
    const lines = frame.lines.flatMap((text, n) => {
      const set = passage(text, styleOf(n), { x, y, width }, measure);
      y += set.height + 12;
      return set.marks;
    });
    return [
      ...passage(frame.label, { face: 'bold', size: 32, ink: 'ink-2' }, { x, y: body.y, width }, measure).marks,
      rect(box, { stroke: 'rule-2', width: 3, dash: '12 9' }, 3),
      ...(frame.draws === 'stacks' ? stacks(frame, most, inner) : blocks(frame, inner)),
      ...joined,
      ...lines,
    ];
  });
}
