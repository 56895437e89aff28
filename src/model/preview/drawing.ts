import { pathOf } from '../architecture/svg.ts';
import type { Icon, Sheet } from '../architecture/sheet.ts';
import type { Architecture, Node } from '../architecture/types.ts';

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

/** Colours that follow the page, as they are on paper. */
const plainColours = (svg: string): string => svg.replace(/var\(--dg-[a-z]+,(#[0-9a-f]{3,8})\)/g, '$1');

const symbol = (name: string, { body, viewBox }: Icon): string =>
  `<symbol id="preview-icon-${name}" viewBox="${viewBox}">${plainColours(body)}</symbol>`;

const head =
  '<marker id="preview-head" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 .5 8 4 0 7.5z" fill="#46525f"/></marker>';

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
    return icon ? [symbol(name, icon)] : [];
  });
  const boxed = frames.map(
    ({ x, y, width, height }) =>
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="none" stroke="#8b8f94" stroke-dasharray="1 3" stroke-linecap="round"/>`,
  );
  const drawn = edges.map(({ points }) => `<path d="${pathOf(points)}" marker-end="url(#preview-head)"/>`);
  return {
    width: view.width,
    height: view.height,
    defs: head + used.join(''),
    lines: `${boxed.join('')}<g fill="none" stroke="#46525f" stroke-width="1.2" stroke-linejoin="round">${drawn.join('')}</g>`,
    boxes: parts.flatMap(({ id, x, y, width, foot }) => {
      const node = nodes.get(id);
      if (!node) return [];
      return [
        {
          x: x - around,
          y,
          width: width + 2 * around,
          height: foot - y,
          icon: `preview-icon-${iconName(node)}`,
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
  defs: symbol(name, icon),
  lines: '',
  boxes: [{ x: 0, y: 0, width: 1, height: 1, icon: `preview-icon-${name}`, label: '', fresh: false }],
});
