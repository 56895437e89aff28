import { serviceIcon } from '../diagrams/icons.ts';
import { outlineOf, widthOf } from '../preview/fonts.ts';
import { slideSize, type Icon, type Ink, type Path, type Scene, type Text } from '../../model/slides/scene.ts';
import { palette, type Theme } from './palette.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Letters as outlines: they look the same wherever the file is opened, and need no font. */
function letters({ text, face, size, x, y, anchor, ink }: Text, colour: Readonly<Record<Ink, string>>): string {
  const width = anchor === 'start' ? 0 : widthOf(text, face, size);
  const start = x - (anchor === 'middle' ? width / 2 : width);
  return `<path transform="scale(.1)" fill="${colour[ink]}" d="${outlineOf(text, face, size, start, y)}"/>`;
}

function shape({ d, fill, stroke, width, dash }: Path, colour: Readonly<Record<Ink, string>>): string {
  const line = stroke ? ` stroke="${colour[stroke]}" stroke-width="${width ?? 1}"` : '';
  return `<path fill="${fill ? colour[fill] : 'none'}"${line}${dash ? ` stroke-dasharray="${dash}"` : ''} d="${d}"/>`;
}

function picture({ icon, x, y, side }: Icon): string {
  const { body, viewBox } = serviceIcon(icon);
  return `<svg x="${x}" y="${y}" width="${side}" height="${side}" viewBox="${viewBox}">${body}</svg>`;
}

export interface SlideFile {
  readonly scene: Scene;
  /** Title of the slide, led by its id. */
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly text: string;
}

/**
 * A slide as a file of its own, 1920 × 1080: colours inlined, letters as outlines, icons in place, nothing fetched. It
 * can be turned into pixels without a browser.
 */
export function slideSvg({ scene, title, text }: SlideFile, theme: Theme): string {
  const colour = palette(theme);
  const { width, height } = slideSize;
  const marks = scene.map((mark) =>
    mark.kind === 'text' ? letters(mark, colour) : mark.kind === 'icon' ? picture(mark) : shape(mark, colour),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title><desc>${escaped(text)}</desc>`,
    ...marks,
    '</svg>\n',
  ].join('\n');
}
