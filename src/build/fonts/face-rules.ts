import { faces, ranges, type Face } from './subset.ts';

const named: Readonly<Record<Face, readonly [family: string, weight: number]>> = {
  sans: ['Public Sans', 400],
  'sans-strong': ['Public Sans', 600],
  serif: ['Source Serif 4', 600],
  mono: ['IBM Plex Mono', 500],
};

/** What else the latin files of the packages have. */
const others = [
  ...[
    'A1-A6',
    'A8-AF',
    'B2-B4',
    'B6',
    'B8-D6',
    'D8-E2',
    'E4-F6',
    'F8-FF',
    '131',
    '152-153',
    '2BC',
    '2C6',
    '2DA',
    '2DC',
  ],
  ...['2010-2012', '2015', '201A', '201E', '2021', '2030', '2039', '2044', '20AC', '2122', '2215'],
];

const rule = (face: Face, file: string, characters: readonly string[]): string => {
  const [family, weight] = named[face];
  return `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  font-display: swap;
  src: url('${file}') format('woff2');
  unicode-range: ${characters.map((one) => `U+${one}`).join(', ')};
}
`;
};

/**
 * The style sheet of the faces: for each the characters that nearly every page prints, then the rest of the latin file,
 * which a browser asks for only where a page has one of them.
 */
export const faceRules = (): string =>
  '/* Written by `npm run fonts`. */\n' +
  (Object.keys(faces) as Face[])
    .map((face) => rule(face, `../../styles/fonts/${face}.woff2`, ranges) + rule(face, faces[face], others))
    .join('');
