import type { Rect } from '../../../model/svg/shapes.ts';
import { overlaps, segmentBox, segmentsOf, sidesOf } from './labels.ts';
import type { Layout } from './types.ts';

/** Everything about a layout that a reader would stumble over, in words; empty when it is sound. */
export function layoutFaults(layout: Layout, names: readonly string[]): string[] {
  const faults: string[] = [];
  const cards = [...layout.solids].flatMap(([id, boxes]) => boxes.map((box) => [id, box] as const));
  const labels = layout.edges.map((edge) => edge.label);
  const titles = [...layout.frames].map(([id, frame]) => [id, frame.title] as const);
  const name = (i: number): string => names[i] ?? `line ${i}`;
  const say = (hit: boolean, text: string): void => {
    if (hit) faults.push(text);
  };
  cards.forEach(([a, box], i) => {
    for (const [b, other] of cards.slice(i + 1)) say(a !== b && overlaps(box, other), `${a} and ${b} overlap`);
    for (const [frame, title] of titles) say(overlaps(box, title), `${a} hides the title of ${frame}`);
  });
  for (const [id, frame] of layout.frames)
    say(frame.title.x + frame.title.width > frame.x + frame.width - 3, `the title of ${id} is wider than its frame`);
  labels.forEach((label, i) => {
    if (!label) return;
    say(!inside(label, layout), `the label of ${name(i)} is cut off`);
    for (const [id, card] of cards) say(overlaps(label, card), `the label of ${name(i)} lies on ${id}`);
    for (const [id, title] of titles) say(overlaps(label, title), `the label of ${name(i)} lies on the title of ${id}`);
    for (const [id, frame] of layout.frames)
      say(
        sidesOf(frame).some((side) => overlaps(label, side)),
        `the border of ${id} runs through the label of ${name(i)}`,
      );
    labels
      .slice(i + 1)
      .forEach((other, j) =>
        say(other !== undefined && overlaps(label, other), `the labels of ${name(i)} and ${name(i + 1 + j)} overlap`),
      );
  });
  layout.edges.forEach((edge, i) => {
    const segments = segmentsOf(edge.points).map((segment) => segmentBox(segment));
    segments.forEach((segment) => {
      for (const [id, card] of cards) say(overlaps(segment, card, 1), `${name(i)} runs through ${id}`);
      for (const [id, title] of titles) say(overlaps(segment, title), `${name(i)} runs through the title of ${id}`);
      labels.forEach((label, j) =>
        say(label !== undefined && overlaps(segment, label), `${name(i)} runs through the label of ${name(j)}`),
      );
    });
    layout.edges.slice(i + 1).forEach((other, k) => {
      const along = segmentsOf(other.points).map((segment) => segmentBox(segment, 1.5));
      const shared = segments.some((a) => along.some((b) => overlaps(a, b) && shareLength(a, b) > 6));
      say(shared, `${name(i)} and ${name(i + 1 + k)} run on the same line`);
    });
  });
  return [...new Set(faults)];
}

const inside = (box: Rect, { width, height }: Layout): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

function shareLength(a: Rect, b: Rect): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(across, down);
}
