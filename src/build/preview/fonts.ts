import { resolve } from 'node:path';
import * as fontkit from 'fontkit';

/** The faces of the site, from the files that it serves itself, and KaTeX's for signs that none of them has: arrows, ≥, ≈. */
const files = {
  serif: '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  sans: '@fontsource/public-sans/files/public-sans-latin-400-normal.woff2',
  bold: '@fontsource/public-sans/files/public-sans-latin-600-normal.woff2',
  mono: '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-500-normal.woff2',
  signs: 'katex/dist/fonts/KaTeX_Main-Regular.woff2',
} as const;

export type Face = keyof typeof files;

/** The faces that text is set in; the face of signs only helps out. */
export const faces = ['serif', 'sans', 'bold', 'mono'] as const satisfies readonly Face[];

/** A run of signs in one face: its width in units of the em, and where its glyphs begin. */
interface Run {
  readonly face: Face;
  readonly width: number;
  readonly glyphs: readonly { readonly at: number; readonly glyph: fontkit.Glyph }[];
}

const letters: Readonly<Record<string, string>> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
};

const opened = new Map<Face, fontkit.Font>();

function fontOf(face: Face): fontkit.Font {
  const before = opened.get(face);
  if (before) return before;
  // From the root of the project, where programs run: the built site has this file in a place of its own.
  const font = fontkit.openSync(resolve('node_modules', files[face]));
  if ('fonts' in font) throw new Error(`${files[face]} is a collection of faces`);
  opened.set(face, font);
  return font;
}

/** Blanks and hyphens that only say where a line may break are those of any face. */
const plainSigns = (text: string): string =>
  text.replace(/[\u00a0\u202f\u2009\u2007]/g, ' ').replace(/[\u2010\u2011]/g, '-');

/** Parts of a word that one face has, each with that face. @throws for a sign that no face has */
function runs(word: string, face: Face): { face: Face; text: string }[] {
  const made: { face: Face; text: string }[] = [];
  for (const sign of word) {
    const has = [face, 'signs' as const].find((one) => fontOf(one).hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
    if (!has) throw new Error(`no face of the pictures has the sign “${sign}” (in “${word}”)`);
    const last = made.at(-1);
    if (last?.face === has) last.text += sign;
    else made.push({ face: has, text: sign });
  }
  return made;
}

function shaped({ face, text }: { face: Face; text: string }): Run {
  const font = fontOf(face);
  const { glyphs, positions } = font.layout(text);
  const em = font.unitsPerEm;
  let width = 0;
  const placed = glyphs.map((glyph, i) => {
    const { xAdvance = 0, xOffset = 0 } = positions[i] ?? {};
    const at = (width + xOffset) / em;
    width += xAdvance;
    return { at, glyph };
  });
  return { face, width: width / em, glyphs: placed };
}

const shapes = new Map<string, readonly Run[]>();

function runsOf(word: string, face: Face): readonly Run[] {
  const key = `${face} ${word}`;
  const found = shapes.get(key) ?? runs(plainSigns(word), face).map(shaped);
  shapes.set(key, found);
  return found;
}

/** Words and the blanks between them, so that each is shaped once however often it is set. */
const words = (text: string): string[] => text.match(/ +|[^ ]+/g) ?? [];

/** Width of a text, in px. */
export function widthOf(text: string, face: Face, size: number): number {
  const parts = words(text).flatMap((word) => runsOf(word, face));
  return size * parts.reduce((sum, { width }) => sum + width, 0);
}

/** Advance widths by sign, in thousandths of the em; signs that no face has are left out. */
export const advancesOf = (signs: readonly string[], face: Face): Record<string, number> =>
  Object.fromEntries(
    signs.flatMap((sign) => {
      const has = [face, 'signs' as const].find((one) => fontOf(one).hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
      return has ? [[sign, Math.round(1000 * shaped({ face: has, text: sign }).width)] as const] : [];
    }),
  );

/** A glyph as steps from where it begins, in tenths of a pixel. */
function drawn({ path }: fontkit.Glyph, scale: number): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  return path.commands
    .map(({ command, args }) => {
      const [fromX, fromY] = [x, y];
      const steps = args.map((value, i) => {
        const tenth = Math.round((i % 2 === 0 ? value : -value) * scale * 10);
        if (i % 2 === 0) x = tenth;
        else y = tenth;
        return String(tenth - (i % 2 === 0 ? fromX : fromY));
      });
      if (command === 'moveTo') [startX, startY] = [x, y];
      if (command === 'closePath') [x, y] = [startX, startY];
      return (letters[command] ?? '') + steps.join(' ').replaceAll(' -', '-');
    })
    .join('');
}

const drawings = new Map<string, string>();

/**
 * A text as the data of a path in tenths of a pixel, from the left end of its base line. Letters begin at whole and half
 * pixels, so that the same letter is the same pixels nearly everywhere: that makes the file smaller, and nobody sees it.
 */
export function outlineOf(text: string, face: Face, size: number, x: number, y: number): string {
  let data = '';
  let start = x;
  for (const run of words(text).flatMap((word) => runsOf(word, face))) {
    const scale = size / fontOf(run.face).unitsPerEm;
    for (const { at, glyph } of run.glyphs) {
      const key = `${run.face} ${glyph.id} ${size}`;
      const known = drawings.get(key) ?? drawn(glyph, scale);
      drawings.set(key, known);
      if (known !== '') data += `M${Math.round((start + at * size) * 2) * 5} ${Math.round(y) * 10}${known}`;
    }
    start += run.width * size;
  }
  return data;
}
