import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Ink } from '../../model/slides/scene.ts';

export type Theme = 'light' | 'dark';

type Palette = Readonly<Record<Ink, string>>;

/** Style sheets of the site, from the root of the project: there a build finds them, wherever it puts this file. */
export const sheets = { tokens: 'src/styles/tokens.css', faces: 'src/components/slides/slide-face.css' } as const;

const read = (sheet: keyof typeof sheets): string => readFileSync(resolve(sheets[sheet]), 'utf8');

const inks = [
  'ink',
  'ink-2',
  'ink-3',
  'rule',
  'rule-2',
  'calm',
  'near',
  'over',
  'sheet',
  'paper',
  'pale',
  'straw',
] as const;

/** A token in both themes. @throws where the style sheet has none of the name */
function token(css: string, name: string): Readonly<Record<Theme, string>> {
  const found = new RegExp(`--hr-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(css);
  const [, light, dark] = found ?? [];
  if (light === undefined || dark === undefined)
    throw new Error(
      `${sheets.tokens}: --hr-${name} is no light-dark(#rrggbb, #rrggbb); slides need it as a plain colour`,
    );
  return { light, dark };
}

/** Two colours mixed in sRGB, as `color-mix` does it. */
function mixed(a: string, share: number, b: string): string {
  const at = (colour: string, i: number): number => Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
  const parts = [0, 1, 2].map((i) => Math.round(share * at(a, i) + (1 - share) * at(b, i)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** How much of the ink is in the ground of room that is left. @throws where the style sheet says it in another way */
function roomShare(css: string): number {
  const found = /--hr-room: color-mix\(in srgb, var\(--hr-ink\) (\d+)%, var\(--hr-sheet\)\);/.exec(css);
  if (!found) throw new Error(`${sheets.faces}: --hr-room is no mix of --hr-ink and --hr-sheet in percent`);
  return Number(found[1]) / 100;
}

function paletteOf(theme: Theme): Palette {
  const css = read('tokens');
  const colours = Object.fromEntries(inks.map((ink) => [ink, token(css, ink)[theme]])) as Record<
    (typeof inks)[number],
    string
  >;
  return { ...colours, room: mixed(colours.ink, roomShare(read('faces')), colours.sheet) };
}

const palettes = new Map<Theme, Palette>();

/** The colours of the site as plain values, for slides that leave it: read from the style sheets that pages use. */
export function palette(theme: Theme): Palette {
  const made = palettes.get(theme) ?? paletteOf(theme);
  palettes.set(theme, made);
  return made;
}
