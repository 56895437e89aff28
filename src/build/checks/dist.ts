import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { attributesOf } from '../addresses/html.ts';
import type { Issue } from '../issue.ts';

interface Page {
  readonly file: string;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
}

function readPages(dist: string): Page[] {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return names.sort().map((name) => {
    const html = readFileSync(join(dist, name), 'utf8');
    return { file: name.split(sep).join('/'), html, ids: new Set(attributesOf(html, /\sid="([^"]*)"/g)) };
  });
}

/** The page of `src/content/docs` that a built page comes from, and the line that names the address, where there is one. */
export function placeOf(root: string, built: string, address: string): { file: string; line?: number } {
  const id = built.replace(/\/?index\.html$/, '');
  const candidates = [`${id || 'index'}.mdx`, `${id}/index.mdx`].map((name) => join('src/content/docs', name));
  const file = candidates.find((name) => existsSync(join(root, name)));
  if (!file) return { file: `dist/${built}` };
  const line =
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .findIndex((text) => text.includes(address)) + 1;
  return line > 0 ? { file, line } : { file };
}

/** Addresses in the built site that lead nowhere: missing pages, files and anchors; ids that stand twice on a page. */
export function deadLinks(root: string, dist: string, base = '/'): Issue[] {
  const pages = readPages(dist);
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return pages.flatMap((page) => {
    const here = new URL(`${base}${page.file.replace(/index\.html$/, '')}`, 'http://site');
    const links = attributesOf(page.html, /<(?:a|link|area)\s[^>]*?href="([^"]*)"/g);
    const files = attributesOf(page.html, /<(?:img|script|source)\s[^>]*?src="([^"]*)"/g);
    const dead = [...new Set([...links, ...files])].flatMap((address): Issue[] => {
      const url = new URL(address, here);
      if (url.host !== 'site' || !/^https?:$/.test(url.protocol)) return [];
      const place = placeOf(root, page.file, decodeURI(url.pathname).slice(base.length - 1) + url.hash);
      if (!url.pathname.startsWith(base))
        return [{ ...place, message: `the address ${address} leaves the folder ${base} of the site` }];
      const path = decodeURIComponent(url.pathname.slice(base.length));
      const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (!existsSync(join(dist, target)) || !statSync(join(dist, target)).isFile()) {
        return [{ ...place, message: `dead link: ${address} leads to no page or file` }];
      }
      const anchor = decodeURIComponent(url.hash.slice(1));
      const found = !anchor || !target.endsWith('.html') || byFile.get(target)?.ids.has(anchor);
      return found ? [] : [{ ...place, message: `dead anchor: ${address} names no part of its page` }];
    });
    const seen = new Set<string>();
    const twice = attributesOf(page.html, /\sid="([^"]*)"/g).filter((id) => seen.size === seen.add(id).size);
    return [
      ...dead,
      ...twice.map((id) => ({ file: `dist/${page.file}`, message: `the id “${id}” is twice on the page` })),
    ];
  });
}

/** What a page would fetch from another host: nothing may. */
export function foreignRequests(dist: string, site: string): Issue[] {
  const ours = new URL(site).host;
  return readPages(dist).flatMap((page) => {
    const fetched = [
      ...attributesOf(page.html, /<(?:img|script|source|iframe)\s[^>]*?src="([^"]*)"/g),
      ...attributesOf(page.html, /<link\s[^>]*?rel="(?:stylesheet|preload|modulepreload|icon)"[^>]*?href="([^"]*)"/g),
    ];
    return fetched
      .filter((address) => /^(?:https?:)?\/\//.test(address) && new URL(address, site).host !== ours)
      .map((address) => ({ file: `dist/${page.file}`, message: `the page would fetch ${address} from another host` }));
  });
}
