import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';

/** The four faces of the site, by the name of their file. */
export const faces = {
  sans: '@fontsource/public-sans/files/public-sans-latin-400-normal.woff2',
  'sans-strong': '@fontsource/public-sans/files/public-sans-latin-600-normal.woff2',
  serif: '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  mono: '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-500-normal.woff2',
} as const;

export type Face = keyof typeof faces;

/** What nearly every page prints, and the dot that browsers set before an entry of a list; anything else comes from the whole latin file, on the few pages that need it. */
export const ranges = [
  '20-7E',
  'A0',
  'A7',
  'B0',
  'B1',
  'B5',
  'B7',
  'D7',
  'E3',
  'F7',
  '2013-2014',
  '2018-2019',
  '201C-201D',
  '2020',
  '2022',
  '2026',
  '2032',
  '203A',
  '2191',
  '2193',
  '2212',
];

const code = (hex: string): number => Number.parseInt(hex, 16);

const characters = ranges
  .map((range) => {
    const [first = '', last = first] = range.split('-');
    return Array.from({ length: code(last) - code(first) + 1 }, (_, i) => String.fromCodePoint(code(first) + i)).join(
      '',
    );
  })
  .join('');

/** Kerning, ligatures and the figures that tables and sentences ask for by CSS. */
const keepFeatures = ['kern', 'liga', 'ccmp', 'lnum', 'tnum'];

/** A face with the characters of `ranges` only: WOFF2, without hinting, which screens of today do without. */
export const subset = (face: Face, root: string): Promise<Buffer> =>
  subsetFont(readFileSync(resolve(root, 'node_modules', faces[face])), characters, {
    targetFormat: 'woff2',
    keepFeatures,
    noHinting: true,
  });

export const fontFile = (face: Face): string => `src/styles/fonts/${face}.woff2`;

/** The style sheet that asks for the files (`face-rules.ts`). */
export const styleFile = 'src/generated/fonts/faces.css';
