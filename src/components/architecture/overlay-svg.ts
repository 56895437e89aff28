import type { Sign } from '../../model/architecture/compare.ts';
import { contentOf } from '../../model/architecture/svg.ts';
import type { Drawn, Geometry } from '../../model/architecture/sheet.ts';
import { element } from '../../model/svg/element.ts';
import { marked } from './inline-svg.ts';

/** The sign of a difference: at the corner of an icon, at the root of a line, before a sentence. */
export const signText: Readonly<Record<Sign | 'kept', string>> = { added: '+', removed: '−', changed: '±', kept: '=' };

const strokes: Readonly<Record<Sign, string>> = {
  added: 'M0-3.2v6.4M-3.2 0h6.4',
  removed: 'M-3.2 0h6.4',
  changed: 'M0-4v4.6M-2.3-1.7h4.6M-2.3 3h4.6',
};

const disc = (x: number, y: number, sign: Sign, scale = 1): string =>
  element(
    'g',
    { class: 'disc', 'data-sign': sign, transform: `translate(${x} ${y})scale(${scale})` },
    element('circle', { r: 6.5 }),
    element('path', { d: strokes[sign] }),
  );

/** Signs of lines stand just after their roots, small enough to stay below the words. */
function atRoot(points: Geometry['edges'][number]['points'], sign: Sign): string {
  const [[x, y] = [0, 0], [nextX, nextY] = [0, 0]] = points;
  return disc(x + 7 * Math.sign(nextX - x), y + 7 * Math.sign(nextY - y), sign, 0.75);
}

/**
 * A drawing on which the differences to another stage are marked: each part and line carries its sign as `data-sign`,
 * for the colours of the page, and as a mark that stays without them. Takes and gives text, so that the build and the
 * browser share it.
 * @param signs by anchor
 */
export function overlaySvg(drawn: Drawn, signs: ReadonlyMap<string, Sign>): string {
  const { parts, frames, edges } = drawn.sheet;
  const signed = <T extends { readonly id: string }>(
    list: readonly T[],
    draw: (one: T, sign: Sign) => string,
  ): string => list.map((one) => (signs.has(one.id) ? draw(one, signs.get(one.id) ?? 'changed') : '')).join('');
  return [
    marked(contentOf(drawn), 'data-sign', signs),
    signed(edges, ({ points }, sign) => atRoot(points, sign)),
    signed(parts, ({ x, y, width }, sign) => disc(x + width - 1, y + 1, sign)),
    signed(frames, ({ x, y, width }, sign) => disc(x + width - 14, y + 14, sign)),
  ].join('');
}
