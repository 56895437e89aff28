import { getCollection, type CollectionEntry } from 'astro:content';
import { tierIds } from '../../model/tiers.ts';
import { records } from '../library.ts';
import { pictures } from './pictures.ts';
import { stageDescription, stageTitle } from './stage-pages.ts';

/** A page as navigation needs it: a document, or a page made from a record. */
export interface Page {
  readonly id: string;
  readonly data: Pick<
    CollectionEntry<'docs'>['data'],
    'title' | 'description' | 'kind' | 'order' | 'tier' | 'family' | 'short' | 'id' | 'decision' | 'service'
  >;
}

/** The one short name of a page, in titles, lists, menus and hits alike. */
export const nameOf = ({ title, short, decision }: Pick<Page['data'], 'title' | 'short' | 'decision'>): string =>
  decision?.short ?? short ?? title;

const none = {
  ...{ tier: undefined, family: undefined, short: undefined, id: undefined, decision: undefined, service: undefined },
};

/** The pages of all stages and sequences, which are made from their records. */
async function stagePages(): Promise<Page[]> {
  return (await pictures()).map((picture) => ({
    id: `architectures/${picture.of.id}`,
    data: {
      title: stageTitle(picture),
      description: stageDescription(picture),
      kind: 'section',
      // After the index and the comparison.
      order: 100 + picture.of.order,
      ...none,
    },
  }));
}

/** The pages of all slides, which are made from their records, in the order of the talk. */
async function slidePages(): Promise<Page[]> {
  return (await records('slides')).map(({ id, title, tier }, i) => ({
    id: `slides/${id.toLowerCase()}`,
    data: { ...none, title, description: '', kind: 'section', order: 1 + i, tier, id },
  }));
}

let pages: Promise<Page[]> | undefined;

/** All pages in the order a reader would take them: by folder, each folder's index first. */
export function readingOrder(): Promise<Page[]> {
  pages ??= Promise.all([getCollection('docs'), stagePages(), slidePages()]).then((all) => all.flat().sort(byPlace));
  return pages;
}

const sectionOrder = [
  'index',
  'tiers',
  'architectures',
  'decisions',
  'choose',
  'capacity',
  'services',
  'slides',
  'reference',
];

const place = ({ id, data }: Page): [number, number, number, string] => {
  const [section = '', tier = ''] = id.split('/');
  const tierAt = section === 'tiers' && data.tier !== undefined ? tierIds.findIndex((id) => id === tier) : -1;
  const parts = id.split('/').length;
  // Services are looked up by name; everything else is read in the order its pages give.
  if (section === 'services' && parts > 1) return [sectionOrder.indexOf(section), 0, 1, data.title.toLowerCase()];
  return [sectionOrder.indexOf(section), 1 + tierAt, data.order, id];
};

function byPlace(a: Page, b: Page): number {
  const [left, right] = [place(a), place(b)];
  for (let i = 0; i < left.length; i++) {
    if (left[i] !== right[i]) return (left[i] ?? '') < (right[i] ?? '') ? -1 : 1;
  }
  return 0;
}

/** A page's title, with that of its folder before it where the page is only a part: `More than 10,000 users: Data`. */
export async function pageTitle(id: string): Promise<string> {
  const all = await readingOrder();
  const page = all.find((one) => one.id === id);
  if (!page) throw new Error(`no page “${id}” (src/content/docs/${id}.mdx)`);
  const folder = all.find((one) => one.data.kind === 'tier' && id.startsWith(`${one.id}/`));
  return folder ? `${folder.data.title}: ${nameOf(page.data)}` : nameOf(page.data);
}
