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
}

/** Short addresses of all parts, and of pages that moved. */
export async function forwards(): Promise<Forward[]> {
  const parts = (await citableParts()).filter(({ id }) => isShort(id));
  const pages = (await moves()).filter(({ from }) => !/[?#]/.test(from));
  return [
    ...parts.map((part) => ({ id: part.id, name: nameOf(part), says: part.says, path: part.path })),
    ...pages.map(({ from, to }) => ({
      ...{ id: from.replace(/^\/|\/$/g, ''), name: 'This page has moved', says: '', path: to },
    })),
  ];
}

/** Keeps query and part, and leaves no step in the history. One text for all pages, so that one hash allows it. */
const leadOn = `var to=new URL(document.querySelector('a').href);location.replace(to.pathname+location.search+(location.hash||to.hash))`;

/** The page at a short address. Without scripts it leads to the place alone, since no file can pass a query on. */
export async function forwardPage({ id, name, says, path }: Forward, site: URL | undefined): Promise<string> {
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
    h('body', [h('p', [h('a', { href: place }, name)]), h('script', leadOn)]),
  ]);
  return `<!doctype html>${toHtml(page)}\n`;
}
