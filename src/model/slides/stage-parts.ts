import type { Architecture, Group, Node } from '../architecture/types.ts';
import type { LayoutOf, SlideContext } from './context.ts';
import { lane, type Lattice, type Port } from './route.ts';
import type { Box, Mark } from './scene.ts';
import { plus, rect } from './shapes.ts';
import { sign } from './signs.ts';
import { linesOf, textAt, type Style } from './type.ts';

/** A part of a picture with its place. */
export interface Part {
  readonly node: Node;
  readonly icon: Box;
  readonly name: Box;
  readonly lines: readonly { readonly text: string; readonly style: Style }[];
}

export interface Frame {
  readonly group: Group;
  readonly box: Box;
  /** Where its name stands. */
  readonly name: Box;
}

const leading = 1.16;

/** Height of a row without parts, against one that has some: it makes room for the name of a frame. */
const emptyRow = 0.5;

export const frameNameSize = 27;

/** Shorter names for pictures with little room; the model’s own are in the text beside them. */
const shorter: Readonly<Record<string, string>> = {
  'Aurora Serverless v2': 'Aurora',
  'Application Load Balancer': 'Load balancer',
  'Network Load Balancer': 'Load balancer',
  'ECS Express Mode': 'ECS Express',
};

const sizes = { below: [29, 27], beside: [28, 26], narrow: [25, 24] } as const;

/** The name of a part in lines no wider than its room. */
function nameOf(
  node: Node,
  fresh: boolean,
  kind: keyof typeof sizes,
  width: number,
  { measure }: SlideContext,
): Part['lines'] {
  const [name, role] = sizes[kind];
  const style: Style = { face: fresh ? 'bold' : 'sans', size: name, ink: 'ink' };
  const under: Style = { face: 'sans', size: role, ink: 'ink-2' };
  return [
    ...linesOf(shorter[node.label] ?? node.label, style, width, measure).map((text) => ({ text, style })),
    ...linesOf(node.role ?? '', under, width, measure).map((text) => ({ text, style: under })),
  ];
}

/**
 * Where the columns of a grid begin when each is as wide as its widest part and all gaps between them are the same. A
 * column without parts makes room for the words on a line; `empty` is its width.
 */
function startsOf(
  grid: readonly (readonly string[])[],
  widthOf: (id: string) => number,
  empty: number,
  area: Box,
): number[] {
  const columns = Math.max(...grid.map((row) => row.length));
  const widths = Array.from(
    { length: columns },
    (_, c) => Math.max(...grid.map((row) => widthOf(row[c] ?? '.'))) || empty,
  );
  const used = widths.reduce((sum, width) => sum + width, 0);
  const gap = columns > 1 ? (area.width - used - 10) / (columns - 1) : 0;
  let x = area.x + 10;
  return widths.map((width) => {
    const start = x;
    x += width + gap;
    return start;
  });
}

/** Parts in the cells of a grid over an area, on the lanes of its lattice. */
export function partsIn(
  stage: Pick<Architecture, 'nodes'>,
  fresh: ReadonlySet<string>,
  layout: Pick<LayoutOf<'stage'>, 'names'>,
  grid: readonly (readonly string[])[],
  area: Box,
  lattice: Lattice,
  context: SlideContext,
): Part[] {
  const columns = Math.max(...grid.map((row) => row.length));
  const shares = grid.map((row) => (row.every((id) => id === '.') ? emptyRow : 1));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const cell = { width: area.width / columns, height: area.height / all };
  const middle = (r: number): number =>
    area.y + (shares.slice(0, r).reduce((sum, share) => sum + share, 0) + (shares[r] ?? 1) / 2) * cell.height;
  const beside = layout.names === 'beside';
  const besideSide = Math.floor(Math.min(88, cell.width * 0.28, cell.height - 34) / 8) * 8;
  const room = beside ? cell.width - besideSide - 36 : cell.width - 20;
  const named = new Map(
    stage.nodes.map((node) => [
      node.id,
      nameOf(node, fresh.has(node.id), beside && cell.width < 250 ? 'narrow' : layout.names, room, context),
    ]),
  );
  const heightOf = (lines: Part['lines']): number => lines.reduce((sum, { style }) => sum + style.size * leading, 0);
  const tallest = Math.max(...grid.flat().map((id) => heightOf(named.get(id) ?? [])));
  const side = beside ? besideSide : Math.floor(Math.min(132, cell.width * 0.5, cell.height - tallest - 52) / 8) * 8;
  const widthOf = (id: string): number =>
    Math.max(0, ...(named.get(id) ?? []).map(({ text, style }) => context.measure(text, style.face, style.size)));
  const starts = startsOf(grid, (id) => (named.has(id) ? side + 18 + widthOf(id) : 0), cell.width / 2, area);
  return grid.flatMap((row, r) =>
    row.flatMap((id, c): Part[] => {
      const node = stage.nodes.find((one) => one.id === id);
      if (!node) return [];
      const lines = named.get(id) ?? [];
      const height = heightOf(lines);
      const width = widthOf(id);
      const at = { x: area.x + (c + 0.5) * cell.width, y: middle(r) };
      const [x, y] = beside
        ? lattice.snap((starts[c] ?? area.x) + side / 2, at.y)
        : lattice.snap(at.x, at.y - tallest / 2);
      const icon = { x: x - side / 2, y: y - side / 2, width: side, height: side };
      const name = beside
        ? { x: icon.x + side + 18, y: y - height / 2, width, height }
        : { x: x - width / 2, y: icon.y + side + 14, width, height };
      return [{ node, icon, name, lines }];
    }),
  );
}

const around = (boxes: readonly Box[], pad: number, top: number): Box => {
  const left = Math.min(...boxes.map(({ x }) => x)) - pad;
  const upper = Math.min(...boxes.map(({ y }) => y)) - top;
  return {
    x: left,
    y: upper,
    width: Math.max(...boxes.map(({ x, width }) => x + width)) + pad - left,
    height: Math.max(...boxes.map(({ y, height }) => y + height)) + pad - upper,
  };
};

/** The frames around the parts of each group, inner ones first; `top` is their room for a name. */
export function framesOf(
  groups: readonly Group[],
  parts: readonly Part[],
  top: number,
  { measure }: SlideContext,
): Frame[] {
  const depth = (group: Group): number =>
    1 + Math.max(0, ...groups.filter(({ parent }) => parent === group.id).map(depth));
  const frames: Frame[] = [];
  for (const group of [...groups].sort((a, b) => depth(a) - depth(b))) {
    const inner = frames.filter((frame) => frame.group.parent === group.id).map(({ box }) => box);
    const own = parts.filter(({ node }) => node.group === group.id).flatMap(({ icon, name }) => [icon, name]);
    if (inner.length + own.length === 0) continue;
    const box = around([...inner, ...own], 18, top);
    const width = Math.max(box.width, measure(group.label, 'sans', frameNameSize) + 40);
    frames.push({
      group,
      box: { ...box, width },
      name: {
        x: box.x + 18,
        y: box.y + 10,
        width: measure(group.label, 'sans', frameNameSize),
        height: frameNameSize * 1.2,
      },
    });
  }
  return frames;
}

/** Where lines may leave and reach a part, the middle of a side first. */
export function portsOf(
  { icon, name }: Part,
  names: 'below' | 'beside',
  taken: (x: number, y: number) => boolean,
): Port[] {
  const [x, y] = [icon.x + icon.width / 2, icon.y + icon.height / 2];
  const reach = Math.floor((icon.height / 2 - 6) / lane);
  const right = names === 'beside' ? name.x + name.width : icon.x + icon.width;
  const offsets = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
  const free = (value: number, up: boolean): number =>
    (up ? Math.ceil((value + 9) / lane) : Math.floor((value - 9) / lane)) * lane;
  const rightX = x + free(right - x, true);
  const leftX = x + free(icon.x - x, false);
  const bottomY = y + free((names === 'below' ? name.y + name.height : icon.y + icon.height) - y, true);
  const topY = y + free(icon.y - y, false);
  const ports = offsets.flatMap((k): Port[] => {
    const off = Math.abs(k) * 2;
    return [
      { x: leftX, y: y + k * lane, side: 'left', cost: off },
      { x: rightX, y: y + k * lane, side: 'right', cost: off },
      { x: x + k * lane, y: topY, side: 'top', cost: off + 4 },
      { x: x + k * lane, y: bottomY, side: 'bottom', cost: off + 4 },
    ];
  });
  return ports.map((port) => (taken(port.x, port.y) ? { ...port, cost: port.cost + 60 } : port));
}

/** Where a line that ends at a port touches its part. */
export const touch = ({ icon, name }: Part, names: 'below' | 'beside', side: Port['side']): number =>
  ({
    left: icon.x - 6,
    right: names === 'beside' ? name.x + name.width + 8 : icon.x + icon.width + 6,
    top: icon.y - 6,
    bottom: (names === 'below' ? name.y + name.height : icon.y + icon.height) + 6,
  })[side];

/** A part: its icon or sign, a ring and a plus where it is new, and its name. */
export function drawPart(
  { node, icon, name, lines }: Part,
  fresh: boolean,
  names: 'below' | 'beside',
  context: SlideContext,
): Mark[] {
  let y = name.y;
  const [x, anchor] = names === 'below' ? ([icon.x + icon.width / 2, 'middle'] as const) : ([name.x, 'start'] as const);
  return [
    node.service === undefined
      ? sign(node.sign ?? 'service', icon.x, icon.y, icon.width)
      : { kind: 'icon', icon: context.icon(node.service), x: icon.x, y: icon.y, side: icon.width },
    ...(fresh
      ? [
          rect(
            { x: icon.x - 7, y: icon.y - 7, width: icon.width + 14, height: icon.height + 14 },
            { stroke: 'calm', width: 5 },
            5,
          ),
          ...plus(icon.x + icon.width + 7, icon.y - 7, 17),
        ]
      : []),
    ...lines.map(({ text, style }) => {
      y += style.size * leading;
      return textAt(text, style, x, y - style.size * 0.3, anchor);
    }),
  ];
}
