import { layerWords } from '../../model/decisions/words.ts';
import { tiers } from '../../model/tiers.ts';
import { nameOf, readingOrder } from '../records/pages.ts';
import { href } from '../site/href.ts';
import { areaOf, families } from './sections.ts';

/** A step from the area of a page down to it; without an address where it is no page of its own. */
export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

/** The way from the area down to the page that holds this one. Empty on a page of no area, and on an area’s own page. */
export async function breadcrumbs(id: string): Promise<Crumb[]> {
  const area = areaOf(id);
  if (!area) return [];
  const pages = await readingOrder();
  const data = pages.find((page) => page.id === id)?.data;
  const parts = id.split('/').slice(0, -1);
  const above = parts.map((_, i) => pages.find((page) => page.id === parts.slice(0, i + 1).join('/')));
  const folders = above.flatMap((page): Crumb[] =>
    page && `/${page.id}/` !== area.path ? [{ label: nameOf(page.data), href: href(`/${page.id}/`) }] : [],
  );
  const group = data?.family ? families[data.family] : data?.decision && layerWords[data.decision.layer];
  const tier = parts[0] === 'slides' ? tiers.find(({ id }) => id === data?.tier)?.title : undefined;
  const trail = [...folders, ...[group ?? tier].flatMap((label) => (label === undefined ? [] : [{ label }]))];
  return area.path === `/${id}/` ? [] : [{ label: area.label, href: href(area.path) }, ...trail];
}
