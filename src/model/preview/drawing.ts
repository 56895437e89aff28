import { fixedColours, onWhite } from '../architecture/palette.ts';
import type { Sheet } from '../architecture/sheet.ts';
import type { Architecture, Node } from '../architecture/types.ts';
import { element } from '../svg/element.ts';
import { box, group, path, pathOf, symbol, type Icon } from '../svg/shapes.ts';

/** A part of a drawing: where it is, what it is called, and whether it is new. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Id of the symbol in `defs`. */
  readonly icon: string | undefined;
  readonly label: string;
  readonly fresh: boolean;
}

/** A drawing without its letters, which every reader of it would set in other faces. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Symbols and markers. */
  readonly defs: string;
  /** Frames and lines. */
  readonly lines: string;
  readonly boxes: readonly Box[];
}

const iconId = (name: string): string => `preview-icon-${name}`;

/** An icon of a drawing as it is on paper. */
const iconOf = (name: string, icon: Icon): string => symbol(iconId(name), { ...icon, body: fixedColours(icon.body) });

const head = element(
  'marker',
  {
    ...{ id: 'preview-head', viewBox: '0 0 8 8', refX: 6, refY: 4, markerWidth: 8, markerHeight: 8 },
    ...{ markerUnits: 'userSpaceOnUse', orient: 'auto' },
  },
  path('M0 .5 8 4 0 7.5z', { fill: onWhite.muted }),
);

/** Letters of a preview are larger than those of a drawing: its boxes reach this far around an icon, in px. */
const around = 22;

export interface Ingredients {
  readonly stage: Pick<Architecture, 'nodes'>;
  readonly fresh: ReadonlySet<string>;
  /** Icons by the names that `iconName` gives. */
  readonly icons: Readonly<Record<string, Icon>>;
  readonly iconName: (node: Node) => string;
}

/** A stage as its sheet places it, for a preview. */
export function drawingFrom(
  { view, parts, frames, edges }: Sheet,
  { stage, fresh, icons, iconName }: Ingredients,
): Drawing {
  const nodes = new Map(stage.nodes.map((node) => [node.id, node]));
  const used = [...new Set(stage.nodes.map(iconName))].flatMap((name) => {
    const icon = icons[name];
    return icon ? [iconOf(name, icon)] : [];
  });
  const dotted = { rx: 3, fill: 'none', stroke: onWhite.group, 'stroke-dasharray': '1 3', 'stroke-linecap': 'round' };
  const drawn = edges.map(({ points }) => path(pathOf(points), { 'marker-end': 'url(#preview-head)' }));
  const line = { fill: 'none', stroke: onWhite.muted, 'stroke-width': 1.2, 'stroke-linejoin': 'round' };
  return {
    width: view.width,
    height: view.height,
    defs: head + used.join(''),
    lines: frames.map((frame) => box(frame, dotted)).join('') + group(line, ...drawn),
    boxes: parts.flatMap(({ id, x, y, width, foot }) => {
      const node = nodes.get(id);
      if (!node) return [];
      return [
        {
          x: x - around,
          y,
          width: width + 2 * around,
          height: foot - y,
          icon: iconId(iconName(node)),
          label: node.role ?? node.label,
          fresh: fresh.has(id),
        },
      ];
    }),
  };
}

/** Only an icon, as a drawing of its own. */
export const iconDrawing = (name: string, icon: Icon): Drawing => ({
  width: 1,
  height: 1,
  defs: iconOf(name, icon),
  lines: '',
  boxes: [{ x: 0, y: 0, width: 1, height: 1, icon: iconId(name), label: '', fresh: false }],
});
