import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { faces } from '../fonts/subset.ts';

const require = createRequire(import.meta.url);
const data = (file: string): string => `url(data:font/woff2;base64,${readFileSync(file).toString('base64')})`;

/** The site's faces with every character they have: a book is made once and embeds what it prints. */
const families = {
  sans: ['Public Sans', 400],
  'sans-strong': ['Public Sans', 600],
  serif: ['Source Serif 4', 600],
  mono: ['IBM Plex Mono', 500],
} as const satisfies Record<keyof typeof faces, readonly [family: string, weight: number]>;

const faceRules = (): string =>
  (Object.keys(families) as (keyof typeof families)[])
    .map((face) => {
      const [family, weight] = families[face];
      return `@font-face{font-family:'${family}';font-weight:${weight};src:${data(require.resolve(faces[face]))} format('woff2')}`;
    })
    .join('\n');

/** KaTeX's rules and faces. */
function mathRules(): string {
  const file = require.resolve('katex/dist/katex.min.css');
  return readFileSync(file, 'utf8').replace(
    /src:url\(([^)]+\.woff2)\)[^;}]*/g,
    (_, font: string) => `src:${data(join(dirname(file), font))} format('woff2')`,
  );
}

/** The style sheets of a volume, in order; its running heads follow. */
export const stylesOf = (): readonly string[] => [
  faceRules(),
  mathRules(),
  ...['page', 'cover', 'text', 'tables', 'faces', 'lists'].map((name) =>
    readFileSync(new URL(`${name}.css`, import.meta.url), 'utf8'),
  ),
];
