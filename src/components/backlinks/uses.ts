import { getCollection } from 'astro:content';
import { splitAtNames, namePattern } from '../../model/record-text/segments.ts';
import { pictures, servicesOf, type Picture } from '../records/pictures.ts';
import { choosersWith } from '../records/choosers.ts';
import { decisionsNaming } from '../records/decisions.ts';
import { records } from '../library.ts';
import { serviceNames } from '../records/service-names.ts';

export interface Use {
  readonly title: string;
  readonly path: `/${string}`;
}

let index: Promise<Map<string, Use[]>> | undefined;

/** Which tier, capacity and reference pages name which service; service pages themselves do not count. */
async function readIndex(): Promise<Map<string, Use[]>> {
  const names = await serviceNames();
  const pattern = namePattern(names);
  const pages = (await getCollection('docs')).filter(({ data }) => data.kind === 'tier' || data.kind === 'capacity');
  const uses = new Map<string, Use[]>();
  const order = pages.sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const page of order) {
    const named = new Set(
      splitAtNames(page.body ?? '', names, pattern).flatMap((part) => (part.kind === 'service' ? [part.id] : [])),
    );
    const folder = order.find(({ id }) => page.id.startsWith(`${id}/`));
    const title = folder ? `${folder.data.title}: ${page.data.title}` : page.data.title;
    for (const id of named) uses.set(id, [...(uses.get(id) ?? []), { title, path: `/${page.id}/` }]);
  }
  return uses;
}

async function picturesWith(id: string): Promise<Picture['of'][]> {
  const all = await pictures();
  const held = await Promise.all(all.map(servicesOf));
  return all.filter((_, i) => held[i]?.has(id)).map(({ of }) => of);
}

/** Everything that uses a service: pages and decisions that name it, choosers that lead to it, claims, slides, diagrams. */
export async function usesOf(id: string) {
  index ??= readIndex();
  const [pages, decisions, choosers, claims, slides, stages] = await Promise.all([
    index.then((uses) => uses.get(id) ?? []),
    decisionsNaming('services', id),
    choosersWith(id),
    records('claims').then((all) => all.filter(({ services }) => services.includes(id))),
    records('slides').then((all) => all.filter(({ services }) => services.includes(id))),
    picturesWith(id),
  ]);
  return { pages, decisions, choosers, claims, slides, stages };
}
