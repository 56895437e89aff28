import { serviceIcon } from '../diagrams/icons.ts';
import { outlineOf, widthOf } from '../preview/fonts.ts';
import { element, escaped } from '../../model/svg/element.ts';
import { path, pictureFile } from '../../model/svg/shapes.ts';
import { slideSize, type Icon, type Ink, type Path, type Scene, type Text } from '../../model/slides/scene.ts';
import { palette, type Theme } from './palette.ts';

function outline({ text, face, size, x, y, anchor }: Text): string {
  const width = anchor === 'start' ? 0 : widthOf(text, face, size);
  const start = x - (anchor === 'middle' ? width / 2 : width);
  return outlineOf(text, face, size, start, y);
}

/** The same on a light and on a dark ground. */
const outlines = new WeakMap<Text, string>();

/** Letters as outlines: they look the same wherever the file is opened, and need no font. */
function letters(text: Text, colour: Readonly<Record<Ink, string>>): string {
  const drawn = outlines.get(text) ?? outline(text);
  outlines.set(text, drawn);
  return path(drawn, { transform: 'scale(.1)', fill: colour[text.ink] });
}

function shape({ d, fill, stroke, width, dash }: Path, colour: Readonly<Record<Ink, string>>): string {
  const line = stroke ? { stroke: colour[stroke], 'stroke-width': width ?? 1 } : {};
  return path(d, { fill: fill ? colour[fill] : 'none', ...line, 'stroke-dasharray': dash });
}

function picture({ icon, x, y, side }: Icon): string {
  const { body, viewBox } = serviceIcon(icon);
  return element('svg', { x, y, width: side, height: side, viewBox }, body);
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
  const marks = scene.map((mark) =>
    mark.kind === 'text' ? letters(mark, colour) : mark.kind === 'icon' ? picture(mark) : shape(mark, colour),
  );
  return pictureFile({ x: 0, y: 0, ...slideSize }, { title }, element('desc', {}, escaped(text)), ...marks);
}
