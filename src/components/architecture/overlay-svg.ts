import type { Sign } from '../../model/architecture/compare.ts';
import { contentOf } from '../../model/architecture/svg.ts';
import type { Drawn, Geometry } from '../../model/architecture/sheet.ts';
import { element } from '../../model/svg/element.ts';
import { marked } from './in-page.ts';

/** The sign of a difference: at the corner of an icon, at the root of a line, before a sentence. */
export const signText: Readonly<Record<Sign | 'kept', string>> = { added: '+', removed: '−', changed: '±', kept: '=' };

const strokes: Readonly<Record<Sign, string>> = {
  added: 'M0-3.2v6.4M-3.2 0h6.4',
  removed: 'M-3.2 0h6.4',
  changed: 'M0-4v4.6M-2.3-1.7h4.6M-2.3 3h4.6',
};

const disc = (of: string, x: number, y: number, sign: Sign, scale = 1): string =>
  element(
    'g',
    { class: 'disc', 'data-of': of, 'data-sign': sign, transform: `translate(${x} ${y})scale(${scale})` },
    element('circle', { r: 6.5 }),
    element('path', { d: strokes[sign] }),
  );

/** Signs of lines stand just after their roots, small enough to stay below the words. */
function atRoot({ id, points }: Geometry['edges'][number], sign: Sign): string {
  const [[x, y] = [0, 0], [nextX, nextY] = [0, 0]] = points;
  return disc(id, x + 7 * Math.sign(nextX - x), y + 7 * Math.sign(nextY - y), sign, 0.75);
}

/**
 * The signs on top of a drawing, one for each part, frame and line that differs. `data-of` names what it is about.
 * @param signs by anchor
 */
export function signsSvg({ sheet: { parts, frames, edges } }: Drawn, signs: ReadonlyMap<string, Sign>): string {
  const signed = <T extends { readonly id: string }>(
    list: readonly T[],
    draw: (one: T, sign: Sign) => string,
  ): string => list.map((one) => (signs.has(one.id) ? draw(one, signs.get(one.id) ?? 'changed') : '')).join('');
  return [
    signed(edges, atRoot),
    signed(parts, ({ id, x, y, width }, sign) => disc(id, x + width - 1, y + 1, sign)),
    signed(frames, ({ id, x, y, width }, sign) => disc(id, x + width - 14, y + 14, sign)),
  ].join('');
}

/**
 * A drawing on which the differences to another stage are marked: each part and line carries its sign as `data-sign`,
 * for the colours of the page, and as a mark that stays without them. Takes and gives text, so that the build and the
 * browser share it.
 * @param signs by anchor
 */
export const overlaySvg = (drawn: Drawn, signs: ReadonlyMap<string, Sign>): string =>
  marked(contentOf(drawn), 'data-sign', signs) + signsSvg(drawn, signs);

/** The colours of signs on light ground: those of src/styles/tokens.css. */
const onLight: Readonly<Record<Sign, string>> = { added: '#2f7d6b', changed: '#8a5a12', removed: '#b42318' };

/** What changes.css says of a drawing with signs, for its file. */
export const signRules = [
  ...Object.entries(onLight).flatMap(([sign, colour]) => {
    const at = `[data-sign="${sign}"]`;
    return [
      `[data-part]${at}>g:first-child>path,path[data-edge]${at}{stroke:${colour};stroke-width:2.5}`,
      `[data-frame]${at}>rect,.disc${at}>*{stroke:${colour};stroke-width:2}`,
    ];
  }),
  '[data-part][data-sign="changed"]>g:first-child>path{stroke-dasharray:6 3}',
  '.disc circle{fill:#fff}.disc path{fill:none}.new{display:none}',
].join('');
