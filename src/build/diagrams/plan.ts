import { edgeAnchors } from '../../model/architecture/anchors.ts';
import { kindWords } from '../../model/architecture/kinds.ts';
import { toMermaid } from '../../model/architecture/mermaid.ts';
import type { Architecture, Node, Variant } from '../../model/architecture/types.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import { signIcon } from './icons.ts';
import { layoutFaults } from './layout/faults.ts';
import { place } from './layout/place.ts';
import type { Box, Layout, LayoutInput, Point } from './layout/types.ts';
import { settings } from './settings.ts';
import { wrap } from '../../model/record-text/wrap.ts';

/** One drawing to be made. */
export interface Drawing {
  /** `stage-e.wide`, `stage-e.today.wide` */
  readonly name: string;
  /** Id of the record it shows. */
  readonly record: string;
  readonly title: string;
  readonly caption: string;
  readonly variant: Variant;
  readonly mermaid: string;
  readonly nodes: readonly Omit<Node, 'group'>[];
  /** Every text, to be measured in one go. */
  readonly texts: readonly string[];
  /** Everything of the record that shows beyond what Mermaid's text says. */
  readonly shows: unknown;
  /** Places everything. @throws Error where parts get in each other's way or text becomes too small to be read */
  readonly plan: (widthOf: WidthOf) => Plan;
}

export type WidthOf = (text: string) => number;

export interface Line {
  readonly text: string;
  readonly muted: boolean;
}

/** A drawing with everything measured and placed: what the page needs to dress what Mermaid draws. */
export interface Plan {
  readonly kind: 'flow' | 'sequence';
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly cards: readonly (Box & {
    readonly id: string;
    /** Name of its icon: a service, or one of our own signs. */
    readonly icon: string;
    readonly href?: string | undefined;
    readonly fresh: boolean;
    readonly closed: boolean;
    readonly lines: readonly Line[];
  })[];
  readonly frames: readonly (Box & { readonly id: string; readonly label: string; readonly title: Box })[];
  readonly edges: readonly {
    readonly anchor: string;
    readonly points: readonly Point[];
    readonly line: string;
    /** An open head tells that no answer is awaited. */
    readonly head: 'filled' | 'open';
    readonly label?: (Box & { readonly lines: readonly string[] }) | undefined;
  }[];
  /** Lifelines, and the stretches of them in which a participant is busy. */
  readonly rails: readonly { readonly x: number; readonly from: number; readonly to: number }[];
  readonly bars: readonly Box[];
  /** Words in a box of their own: what a participant does alone. */
  readonly boxes: readonly (Box & { readonly anchor: string; readonly lines: readonly string[] })[];
}

/** Name of a drawing: the talk's bears the plain one. */
export const drawingName = (record: string, asOf: AsOf, variant: Variant): string =>
  `${record}${asOf === 'today' ? '.today' : ''}.${variant}`;

/** Name of a part's icon, and where the part leads. */
export const dressOf = ({ service, sign, page }: Omit<Node, 'group'>): { icon: string; href?: string | undefined } => ({
  icon: service ?? signIcon(sign ?? 'people'),
  href: service === undefined ? page : `/services/${service}/`,
});

export function drawingOf(
  stage: Architecture,
  asOf: AsOf,
  variant: Variant,
  fresh: ReadonlySet<string>,
  closed: ReadonlySet<string>,
): Drawing {
  const direction = variant === 'wide' ? 'LR' : 'TB';
  const name = drawingName(stage.id, asOf, variant);
  return {
    name,
    record: stage.id,
    title: `Stage ${stage.letter}: ${stage.title}`,
    caption: stage.caption,
    variant,
    mermaid: toMermaid(stage, { direction, fresh, closed }),
    nodes: stage.nodes,
    texts: [
      ...stage.nodes.flatMap((node) => [node.label, node.role ?? '']),
      ...stage.edges.map((edge) => edge.label ?? ''),
      ...stage.groups.map((group) => group.label),
    ],
    shows: [
      stage.place[variant],
      stage.nodes.map((node) => [node.label, node.role]),
      stage.edges.map(({ kind }) => kind),
    ],
    plan: (widthOf) =>
      legibly(name, variant, settings.wrapAt, (wrapAt) =>
        planAt({ stage, name, variant, fresh, closed }, wrapAt, widthOf),
      ),
  };
}

/**
 * The first plan narrow enough to be read, trying one way of breaking labels after another.
 * @throws Error where text would end up smaller than it can be read
 */
export function legibly<W>(name: string, variant: Variant, ways: readonly W[], planWith: (way: W) => Plan): Plan {
  const { fontSize, legible } = settings;
  const widest = (legible[variant] * fontSize) / legible.text;
  let least = Infinity;
  for (const way of ways) {
    const plan = planWith(way);
    if (plan.width <= widest) return plan;
    least = Math.min(least, plan.width);
  }
  throw new Error(
    `${name} is ${Math.ceil(least)} px wide: beyond ${Math.floor(widest)} px its text falls below ${legible.text} px`,
  );
}

interface Flow {
  readonly stage: Architecture;
  readonly name: string;
  readonly variant: Variant;
  readonly fresh: ReadonlySet<string>;
  readonly closed: ReadonlySet<string>;
}

function planAt({ stage, name, variant, fresh, closed }: Flow, wrapAt: number, widthOf: WidthOf): Plan {
  const { card, icon, lineHeight } = settings;
  const lines = new Map(
    stage.nodes.map((node): [string, Line[]] => [
      node.id,
      [
        ...wrap(node.label, wrapAt, widthOf).map((text) => ({ text, muted: false })),
        ...wrap(node.role ?? '', wrapAt, widthOf).map((text) => ({ text, muted: true })),
      ],
    ]),
  );
  const all = [...lines.values()];
  const size = {
    width: Math.ceil(Math.max(card.least, ...all.flat().map((line) => widthOf(line.text) + 2 * card.side))),
    height: card.top + icon + card.gap + Math.max(...all.map((one) => one.length)) * lineHeight + card.bottom,
  };
  const labels = stage.edges.map(({ label }) =>
    label ? (variant === 'tall' ? wrap(label, settings.wrapLabelAt, widthOf) : [label]) : [],
  );
  const box = (texts: readonly string[]): { width: number; height: number } => ({
    width: Math.ceil(Math.max(...texts.map(widthOf))),
    height: texts.length * lineHeight,
  });
  const input: LayoutInput = {
    grid: stage.place[variant],
    flow: variant === 'wide' ? 'right' : 'down',
    card: size,
    nodes: stage.nodes,
    groups: stage.groups.map(({ id, parent, label }) => ({ id, parent, title: box([label]) })),
    edges: stage.edges.map(({ from, to }, i) => ({ from, to, label: labels[i]?.length ? box(labels[i]) : undefined })),
  };
  const anchors = edgeAnchors(stage.edges);
  const layout = tryPlace(name, input, anchors);
  return {
    kind: 'flow',
    id: name.replaceAll('.', '-'),
    width: layout.width,
    height: layout.height,
    cards: stage.nodes.map((node) => ({
      id: node.id,
      ...dressOf(node),
      fresh: fresh.has(node.id),
      closed: closed.has(node.id),
      lines: lines.get(node.id) ?? [],
      ...(layout.cards.get(node.id) ?? { x: 0, y: 0, ...size }),
    })),
    frames: stage.groups.flatMap(({ id, label }) => {
      const frame = layout.frames.get(id);
      return frame ? [{ id, label, ...frame }] : [];
    }),
    edges: layout.edges.map(({ points, label }, i) => ({
      anchor: anchors[i] ?? '',
      points,
      line: kindWords[stage.edges[i]?.kind ?? 'call'].line,
      head: 'filled',
      label: label && { ...label, lines: labels[i] ?? [] },
    })),
    rails: [],
    bars: [],
    boxes: [],
  };
}

function tryPlace(name: string, input: LayoutInput, anchors: readonly string[]): Layout {
  const layout = place(input);
  const faults = layoutFaults(layout, anchors);
  if (faults.length > 0) throw new Error(`${name}: ${faults.join('; ')}`);
  return layout;
}
