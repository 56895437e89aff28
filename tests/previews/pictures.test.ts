import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtHeads } from './built-heads.ts';

const heads = new Map(builtHeads('dist').map((head) => [head.path, head]));
const pictures = readdirSync('dist/previews').map((name) => name.replace(/\.png$/, ''));

const namesIn = (folder: string, pattern: RegExp): string[] =>
  readdirSync(`src/content/${folder}`)
    .sort()
    .flatMap((name) => pattern.exec(name)?.[1] ?? []);

const imageOf = (path: string): string =>
  heads
    .get(path)
    ?.tags.get('og:image')?.[0]
    ?.replace(/^.*\/previews\//, '') ?? '';

const frontmatter = (file: string, key: string): string =>
  new RegExp(`^${key}: (.*)$`, 'm').exec(readFileSync(`src/content/docs/${file}.mdx`, 'utf8'))?.[1] ?? '';

test.each([
  ['decisions', namesIn('docs/decisions', /^(d-\d\d)\.mdx$/), (name: string) => name.toUpperCase()],
  ['choose', namesIn('choosers', /^(.*)\.yaml$/), (name: string) => `choose-${name}`],
  ['architectures', [...namesIn('architectures', /^(.*)\.yaml$/), ...namesIn('sequences', /^(.*)\.yaml$/)], String],
  ['services', namesIn('services', /^(.*)\.yaml$/), (name: string) => `service-${name}`],
  ['tiers', ['users-1', 'users-10k', 'users-1m', 'users-10m', 'closing'], (name: string) => `tier-${name}`],
  [
    'capacity',
    namesIn('docs/capacity', /^(.*)\.mdx$/).filter((name) => name !== 'index'),
    (name: string) => frontmatter(`capacity/${name}`, 'id'),
  ],
] as const)('every page below /%s/ shows a picture of its own', (folder, names, picture) => {
  expect(names.length).toBeGreaterThan(4);
  expect(names.map((name) => imageOf(`/${folder}/${name}/`))).toEqual(names.map((name) => `${picture(name)}.png`));
});

test('every slide has a picture for its short address', () => {
  const slides = namesIn('slides', /^(s-\d\d)\.yaml$/).map((name) => name.toUpperCase());
  expect(slides.filter((id) => !pictures.includes(id))).toEqual([]);
});

test('a part of a tier shows the tier, any other page the site', () => {
  expect(imageOf('/tiers/users-10k/data/')).toBe('tier-users-10k.png');
  expect(imageOf('/reference/glossary/')).toBe('site.png');
});

test('titles lead with the id, descriptions with the answer', () => {
  const tagsOf = (path: string) => (name: string) => heads.get(path)?.tags.get(name)?.[0];
  expect(tagsOf('/decisions/d-09/')('og:title')).toBe('D-09 · Database proxy');
  expect(tagsOf('/decisions/d-09/')('og:description')).toMatch(/^Shrink the pools first/);
  expect(tagsOf('/capacity/concurrency/')('og:title')).toMatch(/^C-CONC · /);
});

test('pictures are small: at most 25 kB on average, 40 kB each', () => {
  const sizes = pictures.map((name) => statSync(`dist/previews/${name}.png`).size);
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(25_000);
  expect(Math.max(...sizes)).toBeLessThan(40_000);
});
