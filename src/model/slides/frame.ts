import type { Box, Mark, Measure } from './scene.ts';
import { line, path, rect } from './shapes.ts';
import { fitting, passage, textAt } from './type.ts';

/** What every slide has around its body. */
export interface Heading {
  readonly id: string;
  readonly title: string;
  /** Name of the tier. */
  readonly tierTitle: string;
  /** How many of the tiers of users are reached, and how many there are. */
  readonly reached: readonly [reached: number, all: number];
  /** What it is drawn after. */
  readonly source: string;
}

/** Left and right edge of everything on a slide. */
export const edges = { left: 96, right: 1824 } as const;

const titleTop = 78;
const bodyEnd = 962;
const footBase = 1022;

/** Four bars that rise with the tiers, those reached filled; the closing words have reached all. */
function tierBars([reached, all]: Heading['reached']): Mark[] {
  return Array.from({ length: all }, (_, i) => {
    const height = 9 + i * 7;
    return rect(
      { x: edges.left + i * 15, y: footBase + 2 - height, width: 10, height },
      { fill: i < reached ? 'ink' : 'rule-2' },
    );
  });
}

/** The sign of the site: three bars under a limit. */
const sign = (x: number, y: number): Mark =>
  path(
    `M${x} ${y - 26}h26v4h-26zM${x + 3} ${y - 12}h5v12h-5zM${x + 10.5} ${y - 17}h5v17h-5zM${x + 18} ${y - 8}h5v8h-5z`,
    { fill: 'ink-3' },
  );

function foot({ id, reached, tierTitle, source }: Heading, measure: Measure): Mark[] {
  const style = { face: 'sans', size: 24, ink: 'ink-3' } as const;
  const name = 'Headroom';
  const nameWidth = measure(name, 'serif', 25);
  return [
    ...tierBars(reached),
    textAt(tierTitle, style, edges.left + 78, footBase),
    textAt(`${id} · ${source}`, style, edges.right - nameWidth - 62, footBase, 'end'),
    sign(edges.right - nameWidth - 36, footBase),
    textAt(name, { ...style, face: 'serif', size: 25 }, edges.right, footBase, 'end'),
  ];
}

/** Ground, title, id and foot of a slide, and the room that they leave for its body. */
export function frame(heading: Heading, measure: Measure): { marks: Mark[]; body: Box } {
  const idStyle = { face: 'mono', size: 30, ink: 'ink-3' } as const;
  const idWidth = measure(heading.id, 'mono', 30);
  const width = edges.right - edges.left - idWidth - 64;
  const look = { face: 'serif', ink: 'ink', leading: 1.14 } as const;
  const one = fitting(heading.title, look, [70, 66, 62], { width, lines: 1 }, measure);
  const oneLine = measure(heading.title, 'serif', one.size) <= width;
  const style = oneLine ? one : fitting(heading.title, look, [62, 58, 54], { width, lines: 2 }, measure);
  const title = passage(heading.title, style, { x: edges.left, y: titleTop, width }, measure);
  const top = titleTop + title.height + 44;
  return {
    marks: [
      rect({ x: 0, y: 0, width: 1920, height: 1080 }, { fill: 'sheet' }),
      ...title.marks,
      textAt(heading.id, idStyle, edges.right, titleTop + 50, 'end'),
      line(edges.left, bodyEnd + 22, edges.right, bodyEnd + 22, { stroke: 'rule', width: 2 }),
      ...foot(heading, measure),
    ],
    body: { x: edges.left, y: top, width: edges.right - edges.left, height: bodyEnd - top },
  };
}
