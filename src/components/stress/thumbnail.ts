import { drawingFrom } from '../../model/preview/drawing.ts';

/** Colours of the page instead of those of paper. */
const inPageColours = (text: string): string => text.replace(/"#(?:17212b|46525f|8b8f94|b9b4a8)"/g, '"currentColor"');

/** Icons of drawings, each once, for the thumbnails of a page. */
export function iconSprite(svgs: readonly string[]): string {
  const symbols = new Map<string, string>();
  for (const svg of svgs)
    for (const [text, name = ''] of drawingFrom(svg).defs.matchAll(/<symbol id="[^"]*?-icon-([^"]+)"[^]*?<\/symbol>/g))
      symbols.set(name, inPageColours(text.replace(/id="[^"]*"/, `id="thumb-${name}"`)));
  return `<svg class="thumb-icons" width="0" height="0" aria-hidden="true"><defs>${[...symbols.values()].join('')}</defs></svg>`;
}

/** A drawing small: its icons and lines, without letters. The icons are those of the page’s sprite. */
export function thumbnail(svg: string): string {
  const { width, height, lines, boxes } = drawingFrom(svg);
  const side = Math.max(52, Math.min(84, width / 8.5));
  const icons = boxes.map(({ x, y, width: w, height: h, icon = '' }) => {
    const name = icon.replace(/^.*-icon-/, '');
    const [left, top] = [x + (w - side) / 2, y + (h - side) / 2].map((value) => Math.round(value));
    return (
      name &&
      `<use href="#thumb-${name}" x="${left}" y="${top}" width="${Math.round(side)}" height="${Math.round(side)}"/>`
    );
  });
  const strokes = inPageColours(lines)
    .replace(/ marker-(?:end|start)="[^"]*"/g, '')
    .replace(/ data-\w+="[^"]*"/g, '')
    .replace(/stroke-width="1.2"/g, `stroke-width="${Math.round(width / 160)}"`);
  return `<svg class="thumb" viewBox="0 0 ${width} ${height}" aria-hidden="true">${strokes}${icons.join('')}</svg>`;
}
