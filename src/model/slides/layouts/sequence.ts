import type { Message, Sequence } from '../../architecture/types.ts';
import type { LayoutOf, SlideContext } from '../context.ts';
import type { Box, Mark } from '../scene.ts';
import { arrow, arrowHead, headLength, line, rect } from '../shapes.ts';
import { fitting, passage, textAt } from '../type.ts';

const headHeight = 76;
const barWidth = 20;

/** How many rows each participant is busy: from a message that it takes until the last that it sends because of it. */
function busySpans({ participants, messages }: Sequence): { id: string; from: number; to: number }[] {
  return participants.flatMap(({ id }) => {
    const spans: { id: string; from: number; to: number }[] = [];
    messages.forEach(({ from, to, kind }, i) => {
      const open = spans.at(-1);
      if (to === id && kind !== 'answer' && from !== id) spans.push({ id, from: i, to: i + 0.6 });
      else if (open && (from === id || (to === id && kind === 'answer'))) open.to = from === to ? i + 0.75 : i;
    });
    return spans;
  });
}

/** A message: an answer is dashed, an event has an open head. */
function message(
  { from, to, kind, label }: Message,
  y: number,
  at: (id: string) => number,
  room: number,
  last: string,
  { measure }: SlideContext,
): Mark[] {
  const [x1, x2] = [at(from), at(to)];
  const style = fitting(label, { face: 'mono', ink: 'ink' }, [30, 28, 26, 24], { width: room - 60, lines: 1 }, measure);
  if (from === to) {
    const own = { ...style, face: 'sans' } as const;
    return [from === last ? textAt(label, own, x1 - 26, y + 10, 'end') : textAt(label, own, x1 + 26, y + 10)];
  }
  const right = x2 > x1;
  const by = barWidth / 2 + 4;
  const [start, end] = right ? [x1 + by, x2 - by] : [x1 - by, x2 + by];
  const middle = (start + end) / 2;
  const width = measure(label, style.face, style.size) + 20;
  const name: Mark[] = [
    rect({ x: middle - width / 2, y: y - 14 - style.size * 0.8, width, height: style.size }, { fill: 'sheet' }),
    textAt(label, style, middle, y - 14, 'middle'),
  ];
  if (kind !== 'event') return [...name, ...arrow(start, y, end, y, 'ink', ...(kind === 'answer' ? ['12 9'] : []))];
  return [
    ...name,
    line(start, y, right ? end - 2 : end + 2, y, { stroke: 'ink', width: 3 }),
    arrowHead(end, y, right ? 'right' : 'left', 'ink', true),
  ];
}

function one(of: Sequence, head: string | undefined, box: Box, context: SlideContext): Mark[] {
  const { measure } = context;
  const title = head === undefined ? undefined : passage(head, { face: 'bold', size: 36, ink: 'ink' }, box, measure);
  const top = box.y + (title ? title.height + 18 : 0);
  const boxWidth = Math.min(300, box.width / of.participants.length - 36);
  const step = (box.width - boxWidth) / (of.participants.length - 1);
  const at = (id: string): number => box.x + boxWidth / 2 + of.participants.findIndex((one) => one.id === id) * step;
  const first = top + headHeight + 62;
  const row = Math.min((box.y + box.height - 40 - first) / Math.max(1, of.messages.length - 1), 96);
  const end = first + (of.messages.length - 1) * row + 40;
  return [
    ...(title?.marks ?? []),
    ...of.participants.flatMap(({ id, label }): Mark[] => [
      line(at(id), top + headHeight, at(id), end, { stroke: 'rule-2', width: 3, dash: '4 9' }),
      rect({ x: at(id) - boxWidth / 2, y: top, width: boxWidth, height: headHeight }, { stroke: 'ink', width: 3 }, 3),
      textAt(
        label,
        fitting(label, { face: 'bold', ink: 'ink' }, [34, 30, 28], { width: boxWidth - 20, lines: 1 }, measure),
        at(id),
        top + headHeight / 2 + 12,
        'middle',
      ),
    ]),
    ...busySpans(of).map(({ id, from, to }) =>
      rect(
        {
          x: at(id) - barWidth / 2,
          y: first + from * row - headLength / 2,
          width: barWidth,
          height: (to - from) * row + headLength,
        },
        { fill: 'calm' },
      ),
    ),
    ...of.messages.flatMap((each, i) =>
      message(each, first + i * row, at, step, of.participants.at(-1)?.id ?? '', context),
    ),
  ];
}

/** Sequences of the architecture model, side by side, with who is busy meanwhile. */
export function sequence({ of }: LayoutOf<'sequence'>, body: Box, context: SlideContext): Mark[] {
  const gap = 110;
  const width = (body.width - gap * (of.length - 1)) / of.length;
  return of.flatMap(({ sequence: id, head }, i) =>
    one(context.sequence(id), head, { ...body, x: body.x + i * (width + gap), width }, context),
  );
}
