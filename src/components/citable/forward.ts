import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { documentTitle } from '../../model/preview/preview.ts';
import { previewTags } from '../../model/preview/tags.ts';
import { isShort } from '../../model/citations/part.ts';
import { nameOf } from '../../model/citations/write.ts';
import { absolute } from '../data/publish.ts';
import { previewFor, previewOfId } from '../preview/preview-for.ts';
import { siteName } from '../preview/site.ts';
import { wholeAddress } from '../preview/words.ts';
import { href } from '../site/href.ts';
import { citableParts } from './library.ts';
import { moves } from '../citations/moved.ts';

/** An address that leads on to another. */
export interface Forward {
  /** From the root of the site, without slashes around it. */
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly path: string;
  /** Parts of a page that moved which are not where their page is now, by their anchor. */
  readonly parts?: readonly { readonly at: string; readonly path: string }[];
}

/** Short addresses of all parts, and of pages that moved. */
export async function forwards(): Promise<Forward[]> {
  const parts = (await citableParts()).filter(({ id }) => isShort(id));
  const moved = await moves();
  const pages = moved.filter(({ from }) => !/[?#]/.test(from));
  const partsOf = (page: string) =>
    moved.flatMap(({ from, to }) =>
      from.startsWith(`${page}#`) ? [{ at: from.slice(page.length + 1), path: to }] : [],
    );
  return [
    ...parts.map((part) => ({ id: part.id, name: nameOf(part), says: part.says, path: part.path })),
    ...pages.map(({ from, to }) => ({
      ...{ id: from.replace(/^\/|\/$/g, ''), name: 'This page has moved', says: '', path: to },
      parts: partsOf(from),
    })),
  ];
}

/**
 * Keeps query and part, and leaves no step in the history. A part that went elsewhere leads there. One text for all
 * pages, so that one hash allows it.
 */
const leadOn = `var part=document.getElementById(location.hash.slice(1)),to=new URL((part||document).querySelector('a').href);location.replace(to.pathname+location.search+(part?to.hash:location.hash||to.hash))`;

/** The page at a short address. Without scripts it leads to the place alone, since no file can pass a query on. */
export async function forwardPage(
  { id, name, says, path, parts = [] }: Forward,
  site: URL | undefined,
): Promise<string> {
  const place = href(path as `/${string}`);
  const preview = (await previewOfId(id)) ?? (await previewFor(path, { title: name, description: says }));
  const url = absolute(`/${id}/`, site);
  const tags = previewTags(preview, { site: siteName, url, address: wholeAddress });
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('title', documentTitle(name, siteName)),
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('meta', { name: 'description', content: preview.description }),
      ...tags.map(({ attrs }) => h('meta', attrs)),
      h('link', { rel: 'canonical', href: new URL(place, site).href }),
      h('noscript', [h('meta', { httpEquiv: 'refresh', content: `0; url=${place}` })]),
    ]),
    h('body', [
      h('p', [h('a', { href: place }, name)]),
      ...parts.map((part) =>
        h('p', { id: part.at }, [h('a', { href: href(part.path as `/${string}`) }, `${part.at} has moved`)]),
      ),
      h('script', leadOn),
    ]),
  ]);
  return `<!doctype html>${toHtml(page)}\n`;
}
