import { edgeAnchors } from '../../model/architecture/anchors.ts';
import { toMermaid } from '../../model/architecture/mermaid.ts';
import { onWhite } from '../../model/architecture/palette.ts';
import { titleOf, type Architecture, type Node, type Variant } from '../../model/architecture/types.ts';
import type { Geometry } from '../../model/architecture/sheet.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import { signIcon } from './icons.ts';
import { layoutFaults } from './layout/faults.ts';
import { place } from './layout/place.ts';
import type { LayoutInput } from './layout/types.ts';
import type { Measures, Places } from './in-page/places.ts';
import { mermaidConfig, settings } from './settings.ts';

/** One drawing to be made. */
export interface Drawing {
  /** `stage-e.wide`, `stage-e.today.wide` */
  readonly name: string;
  /** Id of the record it shows. */
  readonly record: string;
  readonly title: string;
  readonly caption: string;
  readonly variant: Variant;
  /** How wide it may become, in px, where no page bounds it. */
  readonly widest?: number;
  /** False where parts lead nowhere: the drawing is not for this site. */
  readonly links?: boolean;
  /** What Mermaid draws. */
  readonly mermaid: string;
  /** Mermaid's settings to be tried one after another until the drawing is narrow enough to be read. */
  readonly ways: readonly { readonly sequence: { readonly width: number } }[];
  readonly nodes: readonly Omit<Node, 'group'>[];
  readonly fresh: ReadonlySet<string>;
  /** Anchors of lines, in the order of the text. */
  readonly anchors: readonly string[];
  /** Everything of the record that shows beyond what Mermaid's text says. */
  readonly shows: unknown;
  /** Answers Mermaid where things go; undefined where Mermaid places them itself. @throws Error where parts get in each other's way */
  readonly place?: (measures: Measures) => Placed;
}

export interface Placed {
  readonly places: Places;
  readonly geometry: Geometry;
}

/** Name of a drawing: the talk's bears the plain one. */
export const drawingName = (record: string, asOf: AsOf, variant: Variant): string =>
  `${record}${asOf === 'today' ? '.today' : ''}.${variant}`;

/** Id of an icon in a drawing. */
export const iconId = (drawing: string, icon: string): string => `${drawing.replaceAll('.', '-')}-icon-${icon}`;

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
  const name = drawingName(stage.id, asOf, variant);
  const icons = {
    of: (node: Node) => `aws:${dressOf(node).icon}`,
    size: settings.icon,
    breakAt: variant === 'tall' ? settings.breakAt : Infinity,
    fresh: onWhite.new,
  };
  const { flowchart } = mermaidConfig;
  return {
    name,
    record: stage.id,
    title: titleOf(stage),
    caption: stage.caption,
    variant,
    mermaid: toMermaid(stage, { direction: variant === 'wide' ? 'LR' : 'TB', fresh, closed, icons }),
    ways: settings.wrapAt.map((wrappingWidth) => ({ ...mermaidConfig, flowchart: { ...flowchart, wrappingWidth } })),
    nodes: stage.nodes,
    fresh,
    anchors: edgeAnchors(stage.edges),
    shows: [stage.place[variant]],
    place: (measures) => placed(stage, variant, fresh, measures),
  };
}

const tile = { width: settings.icon + 2 * settings.ring, height: settings.icon + 2 * settings.ring };

function placed(
  stage: Architecture,
  variant: Variant,
  fresh: ReadonlySet<string>,
  { words, titles, labels }: Measures,
): Placed {
  const all = Object.values(words);
  const input: LayoutInput = {
    grid: stage.place[variant],
    flow: variant === 'wide' ? 'right' : 'down',
    card: {
      width: Math.max(tile.width, ...all.map(({ width }) => width)),
      height: tile.height + settings.gap + Math.max(...all.map(({ height }) => height)),
    },
    tile,
    nodes: stage.nodes.map(({ id, group }) => ({
      id,
      group,
      words: { ...(words[id] ?? { width: 0, height: 0 }), gap: settings.gap },
      fresh: fresh.has(id),
    })),
    groups: stage.groups.map(({ id, parent }) => ({ id, parent, title: titles[id] ?? { width: 0, height: 0 } })),
    edges: stage.edges.map(({ from, to }, i) => ({ from, to, label: labels[i] ?? undefined })),
  };
  const anchors = edgeAnchors(stage.edges);
  const layout = place(input);
  const faults = layoutFaults(layout, anchors);
  if (faults.length > 0) throw new Error(faults.join('; '));
  const { width, height } = layout;
  const parts = [...layout.solids].map(([id, [top, below = top]]) => {
    if (!top || !below) throw new Error(`“${id}” has no place`);
    return { id, ...top, foot: below.y + below.height };
  });
  return {
    places: {
      width,
      height,
      nodes: Object.fromEntries(
        parts.map(({ id, x, y, width: wide, foot }) => [id, { x: x + wide / 2, y: (y + foot) / 2 }]),
      ),
      frames: Object.fromEntries(layout.frames),
      edges: layout.edges.map(({ points, label }) => ({
        points,
        label: label ? { x: label.x + label.width / 2, y: label.y + label.height / 2 } : null,
      })),
    },
    geometry: {
      // The sign of a new part rises above its icon.
      view: { x: 0, y: -7, width, height: height + 7 },
      parts,
      frames: [...layout.frames].map(([id, { x, y, width: wide, height: high }]) => ({
        ...{ id, x, y, width: wide, height: high },
      })),
      edges: layout.edges.map(({ points }, i) => ({
        id: anchors[i] ?? '',
        points: points.map(({ x, y }) => [x, y] as const),
      })),
    },
  };
}
