import { stressWords, type Stress } from '../../model/worksheet/stress.ts';

const attribute = (tag: string, name: string): number =>
  Number(new RegExp(`\\s${name}="(-?[\\d.]+)"`).exec(tag)?.[1] ?? Number.NaN);

const [wide, high] = [46, 18];

/**
 * A drawing whose parts can show how full they are: each card gets a badge at its lower edge, the page's style sheet
 * colours and hatches the card by `data-level`. Takes and gives the text of an SVG, so that build and browser share it.
 */
export function stressSvg(svg: string, stress: ReadonlyMap<string, Stress>): string {
  return svg.replace(
    /<g data-part="([^"]+)"([^>]*)>(<rect\b[^>]*>)/g,
    (all, part: string, more: string, rect: string) => {
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => attribute(rect, name)) as [
        number,
        number,
        number,
        number,
      ];
      if (Number.isNaN(x + y + width + height)) return all;
      const held = stress.get(part);
      const level = held ? ` data-level="${held.level}"` : '';
      const words = held ? stressWords(held.utilisation) : '';
      const badge =
        `<g class="badge" transform="translate(${x + width - wide / 2 - 4} ${y + height})">` +
        `<rect x="${-wide / 2}" y="${-high / 2}" width="${wide}" height="${high}" rx="3"/>` +
        `<text y="4" text-anchor="middle">${words.replace('<', '&lt;').replace('>', '&gt;')}</text></g>`;
      return `<g data-part="${part}"${more}${level}>${rect}${badge}`;
    },
  );
}
