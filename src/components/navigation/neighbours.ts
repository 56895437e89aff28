import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { nameOf, pageTitle, readingOrder, type Page } from '../records/pages.ts';
import { href } from '../site/href.ts';

type Link = Extract<StarlightRouteData['sidebar'][number], { type: 'link' }>;

async function linkTo(page: Page): Promise<Link> {
  const { id } = page.data;
  const label = id === undefined ? await pageTitle(page.id) : `${id} ${nameOf(page.data)}`;
  return { type: 'link', label, href: href(`/${page.id}/`), isCurrent: false, badge: undefined, attrs: {} };
}

/** The pages before and after this one in reading order, inside its section. */
export async function neighboursOf(current: string): Promise<StarlightRouteData['pagination']> {
  const [section] = current.split('/');
  const pages = (await readingOrder()).filter((page) => page.id.split('/')[0] === section);
  const at = pages.findIndex((page) => page.id === current);
  const [prev, next] = at < 0 ? [] : [pages[at - 1], pages[at + 1]];
  return { prev: prev && (await linkTo(prev)), next: next && (await linkTo(next)) };
}
