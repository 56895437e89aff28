import type { Span } from './cells.ts';

/** Room that lines, frames and labels take, in px. */
export const room = {
  /** Between two cards with nothing between them. */
  between: 18,
  /** From a card to a line that runs past it; an arrow head fits. */
  card: 11,
  /** From a frame to a line. */
  frame: 6,
  /** From a frame to a card with no line between. */
  pad: 8,
  /** Between lines side by side. */
  lines: 8,
  /** From a tile's middle to its outer ports. */
  port: 12,
  /** Height of a frame's title with the air above it. */
  title: 20,
  /** From a frame's title to a card below it: the sign of a new part rises above its card. */
  titled: 8,
  /** Slots for lines in every band. */
  slots: 4,
} as const;

/** A line that edges may run on: a port of a card's side, or a slot in the gap between cards. */
export type Line =
  | { readonly kind: 'port'; readonly cell: number; readonly offset: -1 | 0 | 1 }
  | { readonly kind: 'slot'; readonly gap: number; readonly band: number; readonly slot: number };

/** The lines of one axis in order, and the frames whose borders part the bands of each gap. */
export interface Axis {
  readonly cells: number;
  /** Frames that open or close in each gap, border by border. */
  readonly borders: readonly (readonly { readonly opens: boolean; readonly frames: readonly string[] }[])[];
  readonly lines: readonly Line[];
  readonly cardSize: number;
  /** From the start of a card to the middle of its tile. */
  readonly middle: number;
  /** Room below an opening border for the frame's title; 0 where titles do not lie across this axis. */
  readonly title: number;
}

/** Where lines, cards and borders are, once sizes are known. */
export interface Measured {
  readonly lines: readonly number[];
  readonly cards: readonly number[];
  readonly borders: ReadonlyMap<string, readonly [start: number, end: number]>;
  readonly size: number;
}

/** Demands of the routed lines on an axis. */
export interface Demand {
  /** Indices of the lines in use. Without it all are. */
  readonly used?: ReadonlySet<number>;
  /** Additional room before a line, for a label. */
  readonly before?: ReadonlyMap<number, number>;
  /** Additional room after a line. */
  readonly after?: ReadonlyMap<number, number>;
  /** Least room free of lines at the end of a gap, for a label. */
  readonly gaps?: ReadonlyMap<number, number>;
}

const group = (spans: readonly Span[], opens: boolean): { opens: boolean; frames: string[] }[] => {
  const depths = [...new Set(spans.map((span) => span.depth))].sort((a, b) => (opens ? a - b : b - a));
  return depths.map((depth) => ({
    opens,
    frames: spans.filter((span) => span.depth === depth).map((span) => span.id),
  }));
};

export function makeAxis(
  cells: number,
  spans: readonly Span[],
  side: 'rows' | 'cols',
  { cardSize, middle }: Pick<Axis, 'cardSize' | 'middle'>,
): Axis {
  const borders = Array.from({ length: cells + 1 }, (_, gap) => [
    ...group(
      spans.filter((span) => span[side][1] === gap - 1),
      false,
    ),
    ...group(
      spans.filter((span) => span[side][0] === gap),
      true,
    ),
  ]);
  const lines: Line[] = [];
  borders.forEach((list, gap) => {
    for (let band = 0; band <= list.length; band++) {
      for (let slot = 0; slot < room.slots; slot++) lines.push({ kind: 'slot', gap, band, slot });
    }
    if (gap < cells) for (const offset of [-1, 0, 1] as const) lines.push({ kind: 'port', cell: gap, offset });
  });
  return { cells, borders, lines, cardSize, middle, title: side === 'rows' ? room.title : 0 };
}

/** Gives every line, card and border its place. Bands without a line in use shrink to the least room. */
export function measure(axis: Axis, { used, before, after, gaps }: Demand = {}): Measured {
  const lines = new Array<number>(axis.lines.length).fill(0);
  const cards: number[] = [];
  const borders = new Map<string, [number, number]>();
  const index = new Map(
    axis.lines.map((line, i) => [line.kind === 'slot' ? `${line.gap}.${line.band}.${line.slot}` : '', i]),
  );
  let at = 1;
  axis.borders.forEach((list, gap) => {
    const roomy = list.some(({ opens }) => opens) ? 0 : list.length;
    for (let band = 0; band <= list.length; band++) {
      const outerStart = gap === 0 && band === 0;
      const outerEnd = gap === axis.cells && band === list.length;
      const leftCard = band === 0 && !outerStart;
      const rightCard = band === list.length && !outerEnd;
      const titled = axis.title > 0 && list[band - 1]?.opens === true;
      if (titled) at += axis.title;
      const free = band === roomy ? (gaps?.get(gap) ?? 0) : 0;
      const slots = Array.from({ length: room.slots }, (_, slot) => index.get(`${gap}.${band}.${slot}`) ?? 0);
      const taken = slots.filter((line) => used?.has(line) ?? true);
      if (taken.length > 0) {
        at += leftCard ? room.card : outerStart ? 0 : titled ? 4 : room.frame;
        taken.forEach((line, i) => {
          at += (i > 0 ? room.lines : 0) + (before?.get(line) ?? 0);
          lines[line] = at;
          at += after?.get(line) ?? 0;
        });
        at += Math.max(free, rightCard ? room.card : outerEnd ? 0 : room.frame);
      } else {
        at += Math.max(
          free,
          leftCard && rightCard ? room.between : outerStart || outerEnd ? 0 : titled ? room.titled : room.pad,
        );
        for (const line of slots) lines[line] = at;
      }
      for (const frame of list[band]?.frames ?? []) {
        if (list[band]?.opens) borders.set(frame, [at, at]);
        else borders.set(frame, [borders.get(frame)?.[0] ?? at, at]);
      }
    }
    if (gap < axis.cells) {
      cards.push(at);
      axis.lines.forEach((line, i) => {
        if (line.kind === 'port' && line.cell === gap) lines[i] = at + axis.middle + line.offset * room.port;
      });
      at += axis.cardSize;
    }
  });
  return { lines, cards, borders, size: at + 1 };
}
