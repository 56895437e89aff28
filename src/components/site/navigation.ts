import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { href } from './href.ts';
import { readingOrder, type Page } from './pages.ts';

type Entry = StarlightRouteData['sidebar'][number];
type Link = Extract<Entry, { type: 'link' }>;

const path = (page: Page): string => href(page.id === 'index' ? '/' : `/${page.id}/`);

const link = (page: Page, current: string, label = page.data.title): Link => ({
  type: 'link',
  label,
  href: path(page),
  isCurrent: page.id === current,
  badge: undefined,
  attrs: {},
});

/** The pages of the section at hand: each tier a line, the one being read opened; other sections are plain lists. */
export async function sidebarFor(current: string): Promise<Entry[]> {
  const [section = ''] = current.split('/');
  const pages = (await readingOrder()).filter((page) => page.id === section || page.id.startsWith(`${section}/`));
  const folders = pages.filter(
    (page) => pages.some((other) => other.id.startsWith(`${page.id}/`)) && page.id !== section,
  );
  return pages.flatMap((page): Entry[] => {
    if (folders.some((folder) => page.id.startsWith(`${folder.id}/`))) return [];
    if (!folders.includes(page)) return [link(page, current, page.id === section ? 'Overview' : page.data.title)];
    if (current !== page.id && !current.startsWith(`${page.id}/`)) return [link(page, current)];
    const parts = pages.filter((other) => other.id.startsWith(`${page.id}/`));
    return [
      {
        type: 'group',
        label: page.data.title,
        entries: [link(page, current, 'When you are here'), ...parts.map((part) => link(part, current))],
        collapsed: false,
        badge: undefined,
      },
    ];
  });
}

/** The pages before and after this one in reading order, inside its section. */
export async function neighboursOf(current: string): Promise<StarlightRouteData['pagination']> {
  const [section] = current.split('/');
  const pages = (await readingOrder()).filter((page) => page.id.split('/')[0] === section);
  const at = pages.findIndex((page) => page.id === current);
  const titled = (page: Page | undefined): Link | undefined => {
    if (!page) return undefined;
    const folder = pages.find((other) => other.id !== section && page.id.startsWith(`${other.id}/`));
    return link(page, current, folder ? `${folder.data.title}: ${page.data.title}` : page.data.title);
  };
  return { prev: titled(pages[at - 1]), next: at < 0 ? undefined : titled(pages[at + 1]) };
}
