import type { Architecture, Edge, Node } from '../../architecture/types.ts';
import { onDay, type LayoutOf, type SlideContext } from '../context.ts';
import { disc, notesList, notesRow } from '../notes.ts';
import { Lattice, type Port } from '../route.ts';
import type { Box, Mark } from '../scene.ts';
import { rect } from '../shapes.ts';
import { drawLines, legend, type Line } from '../stage-lines.ts';
import { drawPart, frameNameSize, framesOf, partsIn, portsOf, type Frame, type Part } from '../stage-parts.ts';
import { textAt } from '../type.ts';

type Stage = LayoutOf<'stage'>;

const legendHeight = 54;

/** The parts and connections of the stage that this slide has, with those that it has more of. */
function shownOf({ nodes, edges }: Architecture, { omit, repeat }: Stage): { nodes: Node[]; edges: Edge[] } {
  const kept = nodes.filter(({ id }) => !omit.includes(id));
  const copies = repeat.flatMap(({ node, as }) => {
    const model = kept.find(({ id }) => id === node);
    return model ? as.map(({ id, role }) => ({ of: node, node: { ...model, id, role } })) : [];
  });
  const all = [...kept, ...copies.map((copy) => copy.node)];
  const present = new Set(all.map(({ id }) => id));
  const copied = copies.flatMap(({ of, node: { id } }) =>
    edges
      .filter(({ from, to }) => from === of || to === of)
      .map((edge) => ({ ...edge, from: edge.from === of ? id : edge.from, to: edge.to === of ? id : edge.to })),
  );
  return { nodes: all, edges: [...edges, ...copied].filter(({ from, to }) => present.has(from) && present.has(to)) };
}

/** What is left of an area when the frames around its parts have to fit into it too. */
function within(area: Box, frames: readonly Frame[]): Box {
  const over = (by: (box: Box) => number): number => Math.max(0, ...frames.map(({ box }) => by(box)));
  const left = over(({ x }) => area.x - x);
  const top = over(({ y }) => area.y - y);
  const right = over(({ x, width }) => x + width - area.x - area.width);
  const bottom = over(({ y, height }) => y + height - area.y - area.height);
  return { x: area.x + left, y: area.y + top, width: area.width - left - right, height: area.height - top - bottom };
}

/** The four sides of a frame, on which no label may stand. */
const bordersOf = ({ x, y, width, height }: Box): Box[] => [
  { x, y, width, height: 1 },
  { x, y: y + height, width, height: 1 },
  { x, y, width: 1, height },
  { x: x + width, y, width: 1, height },
];

/** The picture alone: frames, lines, parts, and what the lines mean. */
function picture(layout: Stage, area: Box, numbers: ReadonlyMap<string, number>, context: SlideContext): Mark[] {
  const dated = context.stage(layout.stage);
  const { nodes, edges } = shownOf(dated.stage, layout);
  const copies = layout.repeat.flatMap(({ as }) => as.map(({ id }) => id));
  const fresh = new Set(layout.plain ? copies : [...dated.fresh, ...copies]);
  const grid = (context.asOf === 'today' ? layout.place.today : undefined) ?? layout.place.talk;
  const missing = nodes.filter(({ id }) => !grid.flat().includes(id)).map(({ id }) => id);
  const unknown = grid.flat().filter((id) => id !== '.' && !nodes.some((node) => node.id === id));
  if (missing.length + unknown.length > 0)
    throw new Error(`${layout.stage}: no place for ${missing.join()}, no part ${unknown.join()}`);
  const lattice = new Lattice(area.x, area.y, area.width, area.height - legendHeight);
  const whole = { x: area.x + 24, y: area.y + 6, width: area.width - 28, height: area.height - legendHeight - 22 };
  const placed = (inner: Box): Part[] => partsIn({ nodes }, fresh, layout, grid, inner, lattice, context);
  const framed = (some: readonly Part[]): Frame[] =>
    framesOf(dated.stage.groups, some, numbers.size > 0 ? 68 : 52, context);
  const parts = placed(within(whole, framed(placed(whole))));
  const frames = framed(parts);
  for (const { icon, name } of parts) {
    lattice.block(icon.x - 7, icon.y - 7, icon.width + 14, icon.height + 14);
    lattice.block(name.x - 7, name.y - 8, name.width + 14, name.height + 14);
  }
  for (const { box, name } of frames) {
    lattice.border(box.x, box.y, box.width, box.height);
    lattice.block(name.x - 10, name.y - 6, name.width + 20, name.height + 10);
  }
  const lines = route(edges, parts, layout, lattice);
  const taken = [
    ...parts.flatMap(({ icon, name }) => [icon, name]),
    ...frames.flatMap(({ name, box }) => [name, ...bordersOf(box)]),
  ];
  return [
    ...[...frames]
      .reverse()
      .flatMap(({ group, box, name }): Mark[] => [
        rect(box, { stroke: 'rule-2', width: 3, dash: '12 9' }, 3),
        textAt(group.label, { face: 'sans', size: frameNameSize, ink: 'ink-2' }, name.x, name.y + frameNameSize * 0.95),
      ]),
    ...drawLines(lines, taken, area, context),
    ...parts.flatMap((part) => drawPart(part, fresh.has(part.node.id), layout.names, context)),
    ...parts.flatMap(({ node, icon }) => {
      const n = numbers.get(node.id);
      return n === undefined ? [] : disc(n, icon.x - 2, icon.y - 2);
    }),
    ...legend(edges, fresh.size > 0, area, context),
  ];
}

/** Lines on the lattice, the short ones first, because they have the least choice. */
function route(edges: readonly Edge[], parts: readonly Part[], { names }: Stage, lattice: Lattice): Line[] {
  const at = new Map(parts.map((part) => [part.node.id, part]));
  const far = ({ from, to }: Edge): number => {
    const [a, b] = [at.get(from)?.icon, at.get(to)?.icon];
    return a && b ? Math.abs(a.x - b.x) + Math.abs(a.y - b.y) : 0;
  };
  const used = new Map<string, Edge[]>();
  const ports = (edge: Edge, end: 'from' | 'to'): Port[] => {
    const part = at.get(edge[end]);
    const other = (one: Edge): boolean =>
      !(
        one.kind === edge.kind &&
        one.label === edge.label &&
        one[end] === edge[end] &&
        (one.from === edge.from) !== (one.to === edge.to)
      );
    if (!part) return [];
    const all = portsOf(part, names, (x, y) => (used.get(`${x} ${y}`) ?? []).some(other));
    // An arrow that meets a name is not seen to meet its part.
    return names === 'beside' && end === 'to'
      ? all.map((port) => (port.side === 'right' ? { ...port, cost: port.cost + 16 } : port))
      : all;
  };
  return [...edges]
    .sort((a, b) => far(a) - far(b))
    .flatMap((edge): Line[] => {
      const [from, to] = [at.get(edge.from), at.get(edge.to)];
      if (!from || !to) return [];
      const wire = { ...edge, kind: `${edge.kind} ${edge.label ?? ''}` };
      const way = lattice.connect(wire, ports(edge, 'from'), ports(edge, 'to'));
      for (const [x, y] of [way[0] ?? [0, 0], way.at(-1) ?? [0, 0]])
        used.set(`${x} ${y}`, [...(used.get(`${x} ${y}`) ?? []), edge]);
      return [{ edge, way, from, to, names }];
    });
}

/** A stage of the architecture with remarks at its right or below it. */
export function stage(layout: Stage, body: Box, context: SlideContext): Mark[] {
  const shown = onDay(layout.notes, context);
  const numbers = new Map<string, number>();
  const notes = shown.map(({ head, text, at }) => {
    const here = at.filter((id) => !numbers.has(id));
    if (here.length === 0) return { head, text };
    const number = Math.max(0, ...numbers.values()) + 1;
    for (const id of here) numbers.set(id, number);
    return { head, text, number };
  });
  if (notes.length === 0) return picture(layout, body, numbers, context);
  if (layout.side === 'right') {
    const width = body.width * 0.29;
    return [
      ...picture(layout, { ...body, width: body.width - width - 60 }, numbers, context),
      ...notesList(notes, { ...body, x: body.x + body.width - width, width }, context),
    ];
  }
  const { height } = notesRow(notes, body, context);
  const top = body.y + body.height - height;
  return [
    ...picture(layout, { ...body, height: body.height - height - 20 }, numbers, context),
    ...notesRow(notes, { ...body, y: top }, context).marks,
  ];
}
