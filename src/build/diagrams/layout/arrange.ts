import type { Rect } from '../../../model/svg/shapes.ts';
import type { Measured } from './axis.ts';
import type { Span } from './cells.ts';
import { isLevel, lengthOf, overlaps, segmentBox, segmentsOf, sidesOf, spots, type Segment } from './labels.ts';
import { pointsOf, solidsOf } from './points.ts';
import type { Field } from './route.ts';
import type { Route } from './taken.ts';
import type { Frame, Layout, LayoutInput, PlacedEdge } from './types.ts';

/** Room around a label, in px, from what it likes to what it can live with. */
const clearances = [9, 6, 4, 2.5];

/** Puts everything at its place; `homeless` is the first edge whose label found none, or −1. */
export function arrange(
  input: LayoutInput,
  field: Field,
  spans: readonly Span[],
  routes: readonly Route[],
  { mx, my }: { mx: Measured; my: Measured },
): { layout: Layout; homeless: number } {
  const cards = new Map<string, Rect>(
    [...field.cells].map(([id, { row, col }]) => [id, { x: mx.cards[col] ?? 0, y: my.cards[row] ?? 0, ...input.card }]),
  );
  const solids = new Map([...cards].map(([id, card]) => [id, solidsOf(id, card, input)]));
  const frames = new Map<string, Frame>(
    spans.map(({ id }) => {
      const [left, right] = mx.borders.get(id) ?? [0, 0];
      const [top, bottom] = my.borders.get(id) ?? [0, 0];
      const title = input.groups.find((group) => group.id === id)?.title ?? { width: 0, height: 0 };
      const x = input.rightTitles?.has(id) ? right - 8 - title.width : left + 8;
      return [id, { x: left, y: top, width: right - left, height: bottom - top, title: { x, y: top + 4, ...title } }];
    }),
  );
  const lines = routes.map((route, i) => pointsOf(field, route, input.edges[i] ?? { from: '', to: '' }, mx, my, input));
  const solid: Rect[] = [
    ...[...solids.values()].flat(),
    ...[...frames.values()].flatMap((frame) => [frame.title, ...sidesOf(frame)]),
  ];
  const strokes = lines.map(segmentsOf);
  const labels: (Rect | undefined)[] = [];
  let homeless = -1;
  input.edges.forEach((edge, i) => {
    const label = edge.label;
    if (!label) return void labels.push(undefined);
    const free = (spot: Rect, clear: number): boolean =>
      spot.x >= 0 &&
      spot.y >= 0 &&
      spot.x + spot.width <= mx.size &&
      spot.y + spot.height <= my.size &&
      !solid.some((box) => overlaps(spot, box, -clear)) &&
      !labels.some((box) => box && overlaps(spot, box, -clear)) &&
      !strokes.some((segments, j) =>
        segments.some((segment) => overlaps(spot, segmentBox(segment, i === j ? 1 : clear))),
      );
    const preferred = (segment: Segment): number =>
      lengthOf(segment) + (isLevel(segment) === (input.flow === 'right') ? 60 : 0);
    const open = (strokes[i] ?? [])
      .toSorted((a, b) => preferred(b) - preferred(a))
      .flatMap((segment) => spots(segment, label));
    const spot = clearances.map((clear) => open.find((one) => free(one, clear))).find((one) => one !== undefined);
    if (!spot && homeless < 0) homeless = i;
    labels.push(spot);
  });
  const edges = lines.map((points, i): PlacedEdge => ({ points, label: labels[i] }));
  return { layout: { width: mx.size, height: my.size, cards, solids, frames, edges }, homeless };
}
