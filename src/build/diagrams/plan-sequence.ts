import { messageWords } from '../../model/architecture/kinds.ts';
import { busySpans, conditionsOf, messageAnchors, toSequenceMermaid } from '../../model/architecture/sequence.ts';
import type { Message, Sequence, Variant } from '../../model/architecture/types.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import type { Box } from './layout/types.ts';
import { drawingName, dressOf, legibly, type Drawing, type Plan, type WidthOf } from './plan.ts';
import { settings } from './settings.ts';
import { wrap } from '../../model/record-text/wrap.ts';

/** Room in a sequence, in px. */
const room = { edge: 1, below: 16, bar: 7, label: 5, step: 13, frame: 8, box: 6, tail: 12, head: 2 } as const;

/** Where labels of participants break, and how far lifelines stand apart at least. */
const ways: Readonly<Record<Variant, readonly { readonly wrapAt: number; readonly apart: number }[]>> = {
  wide: [
    { wrapAt: 110, apart: 150 },
    { wrapAt: 84, apart: 130 },
  ],
  tall: [
    { wrapAt: 84, apart: 124 },
    { wrapAt: 74, apart: 96 },
    { wrapAt: 64, apart: 77 },
  ],
};

/** A drawing of who says what to whom. */
export function sequenceDrawingOf(
  sequence: Sequence,
  asOf: AsOf,
  variant: Variant,
  closed: ReadonlySet<string>,
): Drawing {
  const name = drawingName(sequence.id, asOf, variant);
  const { participants, messages } = sequence;
  return {
    name,
    record: sequence.id,
    title: `Stage ${sequence.letter}: ${sequence.title}`,
    caption: sequence.caption,
    variant,
    mermaid: toSequenceMermaid(sequence, { closed }),
    nodes: participants,
    texts: [
      ...participants.flatMap(({ label, role }) => [label, role ?? '']),
      ...messages.flatMap(({ label, when }) => [label, when ?? '']),
    ],
    shows: [participants.map(({ label, role }) => [label, role]), messages.map(({ kind }) => kind)],
    plan: (widthOf) =>
      legibly(name, variant, ways[variant], (way) => planWith({ sequence, name, closed }, way, widthOf)),
  };
}

interface Talk {
  readonly sequence: Sequence;
  readonly name: string;
  readonly closed: ReadonlySet<string>;
}

function planWith(
  { sequence, name, closed }: Talk,
  { wrapAt, apart }: { wrapAt: number; apart: number },
  widthOf: WidthOf,
): Plan {
  const { card, icon, lineHeight } = settings;
  const { participants, messages } = sequence;
  const lines = participants.map(({ label, role }) => [
    ...wrap(label, wrapAt, widthOf).map((text) => ({ text, muted: false })),
    ...wrap(role ?? '', wrapAt, widthOf).map((text) => ({ text, muted: true })),
  ]);
  const widest = Math.max(...lines.flat().map((line) => widthOf(line.text)));
  const cardWidth = Math.ceil(Math.max(card.least, widest + 2 * card.side));
  const cardHeight =
    card.top + icon + card.gap + Math.max(...lines.map((one) => one.length)) * lineHeight + card.bottom;
  const conditions = conditionsOf(sequence);
  const pad = conditions.length > 0 ? room.frame : 0;
  const pitch = Math.max(apart, cardWidth + 7);
  const x = (id: string): number =>
    room.edge + pad + cardWidth / 2 + pitch * participants.findIndex((one) => one.id === id);
  const width = 2 * (room.edge + pad) + cardWidth + pitch * (participants.length - 1);

  const spans = busySpans(sequence);
  const busyAt = (id: string, i: number): boolean =>
    spans.some(({ participant, from, to }) => participant === id && from <= i && to >= i);
  const anchors = messageAnchors(sequence);
  const edges: Plan['edges'][number][] = [];
  const boxes: Plan['boxes'][number][] = [];
  const frames: Plan['frames'][number][] = [];
  const at: number[] = [];
  let y = cardHeight + room.below;
  let frameTop = 0;
  messages.forEach((message, i) => {
    const opens = conditions.find(({ from }) => from === i);
    if (opens) {
      frameTop = y;
      y += lineHeight + room.frame + 2;
    }
    if (message.kind === 'work') {
      const texts = wrap(message.label, Math.max(wrapAt, apart - 2 * room.box), widthOf);
      const boxWidth = Math.ceil(Math.max(...texts.map(widthOf)) + 2 * room.box);
      const height = texts.length * lineHeight + room.box;
      const left = Math.min(
        Math.max(x(message.from) - boxWidth / 2, room.edge + pad),
        width - room.edge - pad - boxWidth,
      );
      boxes.push({ anchor: anchors[i] ?? '', x: left, y, width: boxWidth, height, lines: texts });
      at.push(y + height);
      y += height + room.step;
    } else {
      const placed = arrow(message, { x, y, widthOf, busyAt: (id) => busyAt(id, i), anchor: anchors[i] ?? '' });
      edges.push(placed);
      y = placed.points[0]?.y ?? y;
      at.push(y);
      y += room.step;
    }
    const closes = conditions.find(({ to }) => to === i);
    if (closes) {
      const title = { x: room.edge + 8, y: frameTop + 4, width: widthOf(closes.words), height: lineHeight };
      const box = { x: room.edge, y: frameTop, width: width - 2 * room.edge, height: y - frameTop };
      frames.push({ id: `when-${frames.length + 1}`, label: closes.words, ...box, title });
      y += room.step;
    }
  });
  const height = y + room.tail - room.step;
  return {
    kind: 'sequence',
    id: name.replaceAll('.', '-'),
    width,
    height,
    cards: participants.map((one, i) => ({
      id: one.id,
      ...dressOf(one),
      fresh: false,
      closed: closed.has(one.id),
      lines: lines[i] ?? [],
      x: x(one.id) - cardWidth / 2,
      y: room.edge,
      width: cardWidth,
      height: cardHeight,
    })),
    frames,
    edges,
    rails: participants.flatMap(({ id }) =>
      clearOf(
        x(id),
        { from: cardHeight + room.edge, to: height },
        edges.flatMap(({ label }) => label ?? []),
      ),
    ),
    bars: spans.map(({ participant, from, to }) => ({
      x: x(participant) - room.bar / 2,
      y: at[from] ?? 0,
      width: room.bar,
      height: (at[to] ?? 0) - (at[from] ?? 0),
    })),
    boxes,
  };
}

interface Sheet {
  readonly x: (id: string) => number;
  /** Top of the message's words. */
  readonly y: number;
  readonly widthOf: WidthOf;
  readonly busyAt: (id: string) => boolean;
  readonly anchor: string;
}

/** A message as a level line with its words above, broken to the room between its ends. */
function arrow(message: Message, { x, y, widthOf, busyAt, anchor }: Sheet): Plan['edges'][number] {
  const { from, to, kind, label } = message;
  const toRight = x(to) > x(from) ? 1 : -1;
  const edge = (id: string): number => (busyAt(id) ? room.bar / 2 : 0);
  const start = x(from) + toRight * edge(from);
  const end = x(to) - toRight * (edge(to) + room.head + (kind === 'event' ? -1 : 2));
  const space = Math.abs(x(to) - x(from)) - room.bar - 2 * room.label;
  const texts = wrap(label, space, widthOf);
  const width = Math.ceil(Math.max(...texts.map(widthOf)));
  const height = texts.length * settings.lineHeight;
  const line = y + height + room.label;
  return {
    anchor,
    points: [
      { x: start, y: line },
      { x: end, y: line },
    ],
    line: messageWords[kind].line,
    head: kind === 'event' ? 'open' : 'filled',
    label: { x: (x(from) + x(to)) / 2 - width / 2, y, width, height, lines: texts },
  };
}

/** A lifeline in pieces, so that it runs through no words. */
function clearOf(
  x: number,
  { from, to }: { from: number; to: number },
  labels: readonly Box[],
): { x: number; from: number; to: number }[] {
  const pieces: { x: number; from: number; to: number }[] = [];
  let start = from;
  for (const label of labels) {
    if (x < label.x - 3 || x > label.x + label.width + 3) continue;
    pieces.push({ x, from: start, to: label.y });
    start = label.y + label.height + 1;
  }
  return [...pieces, { x, from: start, to }];
}
