import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { basePath, siteUrl } from '../../src/build/site.ts';
import { longestDescription, pictureSize } from '../../src/model/preview/preview.ts';
import { builtHeads, sizeOfPng, type BuiltHead } from './built-heads.ts';

/** The site, and the one below a sub-path where it has been built. */
const sites = [
  { dist: 'dist', base: basePath },
  { dist: 'node_modules/.cache/headroom/kb', base: '/kb/' },
].filter(({ dist }, i) => i === 0 || existsSync(dist));

const wanted = [
  ...['og:title', 'og:description', 'og:url', 'og:type', 'og:site_name', 'og:image', 'og:image:alt'],
  ...['og:image:width', 'og:image:height'],
  ...['twitter:card', 'twitter:title', 'twitter:description', 'twitter:image'],
];

/** Pages at which a condition fails, with what they have. */
const failing = (
  heads: readonly BuiltHead[],
  fault: (tag: (name: string) => string, head: BuiltHead) => string | false | undefined,
) =>
  heads.flatMap((head) => {
    const found = fault((name) => head.tags.get(name)?.[0] ?? '', head);
    return found === undefined || found === false ? [] : [`${head.path}: ${found}`];
  });

describe.each(sites)('previews of $dist', ({ dist, base }) => {
  const heads = builtHeads(dist).filter(({ path }) => path !== '/404.html');
  const address = (path: string): string => new URL(base + path.slice(1), siteUrl).href;

  test('every page has each tag, and none twice', () => {
    expect(failing(heads, (_, { tags }) => wanted.find((name) => !tags.has(name)))).toEqual([]);
    expect(failing(heads, (_, { tags }) => [...tags].find(([, contents]) => contents.length > 1)?.[0])).toEqual([]);
  });

  test('addresses are whole, and the one of the page is its canonical one', () => {
    expect(failing(heads, (tag, { path }) => tag('og:url') !== address(path) && tag('og:url'))).toEqual([]);
    expect(failing(heads, (tag, { canonical }) => tag('og:url') !== canonical && canonical)).toEqual([]);
    expect(failing(heads, (tag) => !tag('og:image').startsWith(address('/previews/')) && tag('og:image'))).toEqual([]);
    expect(failing(heads, (tag) => tag('twitter:image') !== tag('og:image') && tag('twitter:image'))).toEqual([]);
  });

  test('every picture is there, of the size that the tags say', () => {
    const size = [pictureSize.width, pictureSize.height];
    const pictures = new Set(heads.map(({ tags }) => tags.get('og:image')?.[0] ?? ''));
    for (const picture of pictures) {
      const file = join(dist, picture.slice(address('/').length));
      expect(existsSync(file) ? sizeOfPng(file) : `no ${file}`).toEqual(size);
    }
    expect(failing(heads, (tag) => tag('og:image:width') !== String(size[0]) && tag('og:image:width'))).toEqual([]);
    expect(failing(heads, (tag) => tag('og:image:height') !== String(size[1]) && tag('og:image:height'))).toEqual([]);
  });

  test('titles and descriptions are short and plain', () => {
    const texts = ['og:title', 'og:description', 'og:image:alt', 'twitter:title', 'twitter:description'];
    const odd = (text: string): boolean => text.trim() === '' || /[<>`]|\*\*|\[\[|\]\(|NaN|undefined|\s{2}/.test(text);
    for (const name of texts) expect(failing(heads, (tag) => odd(tag(name)) && `${name} ${tag(name)}`)).toEqual([]);
    const long = (text: string): boolean => text.length > longestDescription;
    expect(failing(heads, (tag) => long(tag('og:description')) && tag('og:description'))).toEqual([]);
    expect(failing(heads, (tag) => tag('og:description') !== tag('twitter:description') && 'differ')).toEqual([]);
  });

  test('the title of the document is that of the preview, with the name of the site', () => {
    expect(failing(heads, (tag, { title }) => title !== `${tag('og:title')} · Headroom` && title)).toEqual([]);
  });
});
