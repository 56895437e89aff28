import { edgeAnchors } from '../../model/architecture/anchors.ts';
import { kindWords } from '../../model/architecture/kinds.ts';
import { toMermaid } from '../../model/architecture/mermaid.ts';
import type { Architecture, Variant } from '../../model/architecture/types.ts';
import { layoutFaults } from './layout/faults.ts';
import { place } from './layout/place.ts';
import type { Box, Layout, LayoutInput, Point } from './layout/types.ts';
import { settings } from './settings.ts';
import { wrap } from './wrap.ts';

/** One drawing to be made. */
export interface Drawing {
  /** `stage-e.wide` */
  readonly name: string;
  readonly stage: Architecture;
  readonly variant: Variant;
  readonly fresh: ReadonlySet<string>;
  readonly closed: ReadonlySet<string>;
  readonly mermaid: string;
}

export interface Line {
  readonly text: string;
  readonly muted: boolean;
}

/** A drawing with everything measured and placed: what the page needs to dress what Mermaid draws. */
export interface Plan {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly cards: readonly (Box & {
    readonly id: string;
    readonly service?: string | undefined;
    readonly fresh: boolean;
    readonly closed: boolean;
    readonly lines: readonly Line[];
  })[];
  readonly frames: readonly (Box & { readonly id: string; readonly label: string; readonly title: Box })[];
  readonly edges: readonly {
    readonly anchor: string;
    readonly points: readonly Point[];
    readonly line: string;
    readonly label?: (Box & { readonly lines: readonly string[] }) | undefined;
  }[];
}

export function drawingOf(
  stage: Architecture,
  variant: Variant,
  fresh: ReadonlySet<string>,
  closed: ReadonlySet<string>,
): Drawing {
  const direction = variant === 'wide' ? 'LR' : 'TB';
  return {
    name: `${stage.id}.${variant}`,
    stage,
    variant,
    fresh,
    closed,
    mermaid: toMermaid(stage, { direction, fresh, closed }),
  };
}

/** Every text of a drawing, to be measured in one go. */
export function textsOf({ stage }: Drawing): string[] {
  const words = [
    ...stage.nodes.flatMap((node) => [node.label, node.role ?? '']),
    ...stage.edges.map((edge) => edge.label ?? ''),
  ];
  return [...words, ...stage.groups.map((group) => group.label), '†'];
}

/**
 * Places a drawing. @throws Error where lines, labels or cards get in each other's way, or text would end up smaller
 * than it can be read
 */
export function planDrawing(drawing: Drawing, widthOf: (text: string) => number): Plan {
  const { fontSize, legible, wrapAt } = settings;
  const widest = (legible[drawing.variant] * fontSize) / legible.text;
  let least = Infinity;
  for (const limit of wrapAt) {
    const plan = planAt(drawing, limit, widthOf);
    if (plan.width <= widest) return plan;
    least = Math.min(least, plan.width);
  }
  throw new Error(
    `${drawing.name} is ${Math.ceil(least)} px wide: beyond ${Math.floor(widest)} px its text falls below ${legible.text} px`,
  );
}

function planAt(drawing: Drawing, wrapAt: number, widthOf: (text: string) => number): Plan {
  const { stage, variant } = drawing;
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
  const layout = tryPlace(drawing.name, input, anchors);
  return {
    id: drawing.name.replace('.', '-'),
    width: layout.width,
    height: layout.height,
    cards: stage.nodes.map((node) => ({
      id: node.id,
      service: node.service,
      fresh: drawing.fresh.has(node.id),
      closed: drawing.closed.has(node.id),
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
      label: label && { ...label, lines: labels[i] ?? [] },
    })),
  };
}

function tryPlace(name: string, input: LayoutInput, anchors: readonly string[]): Layout {
  const layout = place(input);
  const faults = layoutFaults(layout, anchors);
  if (faults.length > 0) throw new Error(`${name}: ${faults.join('; ')}`);
  return layout;
}
