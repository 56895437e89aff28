import type { Sign } from '../../model/architecture/compare.ts';

/** The sign of a difference: in the corner of a card, at the root of a line, before a sentence. */
export const signText: Readonly<Record<Sign | 'kept', string>> = { added: '+', removed: '−', changed: '±', kept: '=' };

const attribute = (tag: string, name: string): number =>
  Number(new RegExp(`\\s${name}="(-?[\\d.]+)"`).exec(tag)?.[1] ?? Number.NaN);

const strokes: Readonly<Record<Sign, string>> = {
  added: 'M0-3.2v6.4M-3.2 0h6.4',
  removed: 'M-3.2 0h6.4',
  changed: 'M0-4v4.6M-2.3-1.7h4.6M-2.3 3h4.6',
};

/** The sign of a line, on a disc just after its root, small enough to stay below the label; undefined where the path does not begin straight. */
function disc(path: string, sign: Sign): string | undefined {
  const start = /\sd="M(-?[\d.]+)[ ,]?(-?[\d.]+)([hHvV])(-?[\d.]+)/.exec(path);
  if (!start) return undefined;
  const [x, y, along] = [Number(start[1]), Number(start[2]), Number(start[4])];
  const way = {
    h: [Math.sign(along), 0],
    H: [Math.sign(along - x), 0],
    v: [0, Math.sign(along)],
    V: [0, Math.sign(along - y)],
  }[start[3] as 'h' | 'H' | 'v' | 'V'] as [number, number];
  const at = `${x + 5 * way[0]} ${y + 5 * way[1]}`;
  return `<g class="disc" transform="translate(${at})scale(.75)"><circle r="6"/><path d="${strokes[sign]}"/></g>`;
}

/** A drawing without its own marks of what is new: an overlay of other stages sets others. */
export function withoutMarks(svg: string): string {
  return svg
    .replace(/<text[^>]*fill="var\(--dg-new[^"]*"[^>]*>\+<\/text>/g, '')
    .replace(/stroke="var\(--dg-new[^"]*"( stroke-width="2")?/g, 'stroke="var(--dg-rule,#b9b4a8)"');
}

/**
 * A drawing on which the differences to another stage are marked: each part and line carries its sign as `data-sign`,
 * for the colours of the page, and as a mark that stays without them. Takes and gives the text of an SVG, so that the
 * build and the browser share it.
 * @param signs by anchor, as `data-part`, `data-edge` and `data-frame` name them
 */
export function overlaySvg(svg: string, signs: ReadonlyMap<string, Sign>): string {
  return withoutMarks(svg)
    .replace(/<g data-edge="([^"]+)">(<path\b[^>]*\/>)/g, (all, anchor: string, path: string) => {
      const sign = signs.get(anchor);
      return sign ? `<g data-edge="${anchor}" data-sign="${sign}">${path}${disc(path, sign) ?? ''}` : all;
    })
    .replace(/<g data-(part|frame)="([^"]+)">(<rect\b[^>]*>)/g, (all, kind: string, anchor: string, rect: string) => {
      const sign = signs.get(anchor);
      if (!sign) return all;
      const [x, y, width] = ['x', 'y', 'width'].map((name) => attribute(rect, name)) as [number, number, number];
      const at = kind === 'part' ? `x="${x + 6}" y="${y + 16}"` : `x="${x + width - 18}" y="${y + 16}"`;
      const mark = `<text class="mark" ${at} font-size="16" font-weight="600">${signText[sign]}</text>`;
      return `<g data-${kind}="${anchor}" data-sign="${sign}">${rect}${Number.isNaN(x + y + width) ? '' : mark}`;
    });
}

/** A copy of a drawing that takes its icons from the drawing it is a copy of, which stands on the same page. */
export function withoutIcons(svg: string, copy: string): string {
  return svg.replace(/<symbol id="[^"]*-icon-[^]*?<\/symbol>/g, '').replaceAll(`-${copy}-icon-`, '-icon-');
}
