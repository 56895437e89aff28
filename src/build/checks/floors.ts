import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Issue } from './issue.ts';

/** What each floor of the house may import from. Content holds no code, so nothing imports into it. */
const floors: Readonly<Record<string, readonly string[]>> = {
  model: ['model'],
  schemas: ['schemas', 'model'],
  components: ['components', 'model', 'schemas'],
  build: ['build', 'model', 'schemas'],
};

const imports = /(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/** Things of the outer world that the model must not touch, so that the same input always gives the same answer. */
const impure = /\b(?:Date\.now|new Date\(\)|Math\.random|document\.|window\.|process\.|from 'node:|from 'astro)/;

function importsOf(file: string, source: string, src: string): { target: string; line: number }[] {
  return [...source.matchAll(imports)].map((match) => ({
    target: relative(src, resolve(dirname(file), match[1] ?? '')).split(sep)[0] ?? '',
    line: source.slice(0, match.index).split('\n').length,
  }));
}

/** The floors of the house, held: imports that point upwards, and a model that reaches outside. */
export function floorIssues(root: string): Issue[] {
  const src = join(root, 'src');
  const names = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:ts|tsx|astro)$/.test(name),
  );
  return names.sort().flatMap((name): Issue[] => {
    const floor = name.split(sep)[0] ?? '';
    const allowed = floors[floor];
    if (!allowed) return [];
    const file = relative(root, join(src, name));
    const source = readFileSync(join(src, name), 'utf8');
    const upward = importsOf(join(src, name), source, src)
      .filter(({ target }) => target !== 'generated' && !allowed.includes(target))
      .map(({ target, line }) => ({
        file,
        line,
        message: `${floor}/ imports from ${target.startsWith('..') ? 'outside src/' : `${target}/`}`,
        fix: `It may import from ${allowed.join(', ')}`,
      }));
    if (floor !== 'model' || name.endsWith('.test.ts')) return upward;
    const reach = source.split('\n').flatMap((text, i): Issue[] => {
      const found = impure.exec(text);
      return found ? [{ file, line: i + 1, message: `the model reaches outside itself: ${found[0]}` }] : [];
    });
    return [...upward, ...reach];
  });
}
