import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { attributesOf } from './html.ts';

/**
 * Files that pages fetch for themselves, or that change with every build: nobody links to them. The copy for a disk is made
 * after the build, as the books are.
 */
const inner =
  /^(?:_astro|apart\/|pagefind|cite|icons|drawings|choose\/data\/|reference\/limits\/rows\/|offline|previews|headroom-site\.zip|search\/[a-z]+\.json)/;
const linkable = /\.(?:html|json|svg|mmd|xml|txt|zip)$/;

/** Ids of headings and of parts of a drawing; other parts count where something leads to them. */
const headings = /<(?:h[2-6]\b[^>]*?|span class="pin")\sid="([^"]+)"/g;
const ids = /\sid="([^"]+)"/g;
const links = /<(?:a|area)\b[^>]*?\shref="([^"]*#[^"]+)"/g;

interface Page {
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  readonly headings: readonly string[];
}

/** Names and choices of a form whose fields are written into the address. */
function queryNames(html: string): string[] {
  const form = /<filter-list[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  const selects = [...form.matchAll(/<select name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g)];
  const fields = [...form.matchAll(/<input\b[^>]*\sname="([^"]+)"/g)].map(([, name = '']) => `?${name}`);
  return [
    ...fields,
    ...selects.flatMap(([, name = '', options = '']) => [
      `?${name}`,
      ...attributesOf(options, /<option value="([^"]+)"/g).map((value) => `?${name}=${value}`),
    ]),
  ];
}

/**
 * Every address of a built site that somebody can have linked to: pages, files, headings, and parts that a link or a
 * citation leads to.
 * @param base the folder the site lives in
 * @param parts `all` counts parts that nothing leads to as well: an address once published is not lost with the last link to it
 */
export function addressesIn(dist: string, base: string, parts: 'linked' | 'all' = 'linked'): Set<string> {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => name.split(sep).join('/'));
  const present = new Set<string>();
  const pages: Page[] = [];
  const targets = new Set<string>();
  for (const name of names.filter((one) => linkable.test(one) && !inner.test(one)).sort()) {
    if (!name.endsWith('index.html')) {
      if (!name.endsWith('.html')) present.add(`/${name}`);
      continue;
    }
    const path = `/${name.replace(/index\.html$/, '')}`;
    const html = readFileSync(join(dist, name), 'utf8');
    present.add(path);
    pages.push({ path, ids: new Set(attributesOf(html, ids)), headings: attributesOf(html, headings) });
    for (const address of attributesOf(html, links)) {
      const url = new URL(address, `http://site${base}${path.slice(1)}`);
      if (url.host === 'site' && url.pathname.startsWith(base))
        targets.add(`/${url.pathname.slice(base.length)}${decodeURIComponent(url.hash)}`);
    }
    for (const query of queryNames(html)) present.add(path + query);
  }
  for (const { path, ids: own, headings: heads } of pages)
    for (const id of own)
      if (!/^_|^starlight__/.test(id) && (parts === 'all' || heads.includes(id) || targets.has(`${path}#${id}`)))
        present.add(`${path}#${id}`);
  return present;
}
