import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const faces = /@font-face\s*\{[^}]*\}/g;
const needed = /font-family:\s*["']?(?:Public Sans|Source Serif 4|IBM Plex Mono|KaTeX_\w+)["']?;/;

/** The faces of the built site, so that the book asks for files that are there. A fallback is the machine's and stays out. */
function facesOf(dist: string): string {
  const sheets = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.css'));
  const texts = [join(dist, 'index.html'), ...sheets.map((name) => join(dist, '_astro', name))];
  const found = texts.flatMap((file) => readFileSync(file, 'utf8').match(faces) ?? []);
  return [...new Set(found.filter((face) => needed.test(face)))].join('\n');
}

/** KaTeX's own rules; its faces are the site's. */
const mathOf = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'), 'utf8').replace(faces, '');

/** The style sheets of a volume, in order; its running heads follow. */
export const stylesOf = (dist: string): readonly string[] => [
  facesOf(dist),
  mathOf(),
  ...['page', 'text', 'faces', 'lists'].map((name) => readFileSync(new URL(`${name}.css`, import.meta.url), 'utf8')),
];
