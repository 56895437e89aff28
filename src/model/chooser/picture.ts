import type { AsOf } from '../facts/as-of.ts';
import { box, group, path, pictureFile, words } from '../svg/shapes.ts';
import { wrap } from '../record-text/wrap.ts';
import { resultOf } from './effective.ts';
import { diagramOf, type Node } from './diagram.ts';
import { shortFirst } from './paths.ts';
import type { Tree } from './types.ts';

/** A box of the picture with what leads to it; places are in pixels. */
export interface Box {
  readonly kind: 'question' | 'result';
  /** The answers that lead here, and the words in the box, line by line. */
  readonly label: readonly string[];
  readonly lines: readonly string[];
  readonly x: number;
  /** Top of the box; the label stands above it. */
  readonly y: number;
  readonly height: number;
  /** Middle of the right edge of the box that leads here. */
  readonly from: { readonly x: number; readonly y: number } | undefined;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly boxWidth: number;
  readonly boxes: readonly Box[];
}

/** Sizes in pixels at the type size of 12; `chars` is what a box holds in a line, `bold` of a result, in any face. */
export const sizes = { chars: 24, bold: 20, box: 184, column: 216, line: 15, inner: 6, label: 14, gap: 10 } as const;

const wrapped = (text: string, chars: number = sizes.chars): readonly string[] =>
  wrap(text, chars, ({ length }) => length);

interface Placed {
  readonly boxes: readonly Box[];
  /** The first free place below all. */
  readonly end: number;
}

/**
 * A tree as a picture: every path unfolded from left to right, each question a box, each result at its end. Equal
 * parts stand as often as paths go through them, so that no line crosses another.
 * @param words prints what the tree says, as of the day
 */
export function pictureOf(tree: Tree, asOf: AsOf, words: (text: string) => string): Picture {
  const place = (node: Node, label: readonly string[], depth: number, top: number, way: Box['from']): Placed => {
    const title = node.question ? node.question.short : (resultOf(tree, node.verdict ?? '')?.title ?? 'dead end');
    const lines = wrapped(words(title), node.question ? sizes.chars : sizes.bold);
    const height = lines.length * sizes.line + 2 * sizes.inner;
    const lead = label.length * sizes.label;
    const x = depth * sizes.column;
    const own = top + lead;
    const box = (y: number): Box => ({
      kind: node.question ? 'question' : 'result',
      label,
      lines,
      x,
      y,
      height,
      from: way,
    });
    if (!node.question) return { boxes: [box(own)], end: own + height + sizes.gap };
    const { answers } = node.question;
    const right = x + sizes.box;
    // The box stands at the top of its part: the way in is a straight line, and the ways on go down from it.
    const from = { x: right, y: own + height / 2 };
    let next = top;
    const parts = shortFirst(node).map(({ answers: ids, next: child }) => {
      const told = answers.filter(({ id }) => ids.includes(id)).map((answer) => words(answer.label));
      const placed = place(child, wrapped(told.join(' / ')), depth + 1, next, from);
      next = placed.end;
      return placed;
    });
    return {
      boxes: [box(own), ...parts.flatMap(({ boxes }) => boxes)],
      end: Math.max(next, own + height + sizes.gap),
    };
  };
  const { boxes, end } = place(diagramOf(tree, asOf), [], 0, 0, undefined);
  return {
    boxes,
    boxWidth: sizes.box,
    width: Math.max(...boxes.map(({ x }) => x)) + sizes.box,
    height: end - sizes.gap,
  };
}

const style =
  'text{font:12px "Public Sans",Helvetica,Arial,sans-serif;fill:#16202b}.label{fill:#4d5a66}' +
  'rect{fill:#fff;stroke:#8a949e}.result rect{fill:#fdf3d0;stroke:#4d5a66}' +
  '.result text:not(.label){font-weight:600}path{fill:none;stroke:#4d5a66}';

/**
 * The picture as a file of its own, in fixed colours on white.
 * @param title names it for those who do not see it
 */
export function svgOf({ boxes, boxWidth, width, height }: Picture, title: string): string {
  const margin = 12;
  const elbow = (sizes.column - boxWidth) / 2;
  const drawn = boxes.map(({ kind, x, y, height: tall, lines, label, from }) =>
    group(
      { class: kind },
      from && path(`M${from.x} ${from.y}h${elbow}V${y + tall / 2}H${x}`),
      box({ x, y, width: boxWidth, height: tall }, { rx: 3 }),
      ...label.map((line, i) => words({ x, y: y - (label.length - i) * sizes.label + 10 }, line, { class: 'label' })),
      ...lines.map((line, i) => words({ x: x + 8, y: y + sizes.inner + i * sizes.line + 11.5 }, line)),
    ),
  );
  const view = { x: -margin, y: -margin, width: width + 2 * margin, height: height + 2 * margin };
  return pictureFile(view, { title }, `<style>${style}</style>`, box(view, { style: 'stroke:none' }), ...drawn);
}
