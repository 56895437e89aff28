import { tiers } from '../../model/tiers.ts';

/** A part of the site: a folder, opened by its own index page. */
export interface PlannedPart {
  readonly folder: string;
  /** Pages of the folder that come first, in this order; the others follow in the site's own order. */
  readonly first?: readonly string[];
}

/** A page in its place: the part it belongs to, and whether it opens that part. */
export interface Placed {
  readonly path: string;
  readonly part: number;
  readonly opens: boolean;
}

/** The parts in order: the five tiers as one story, then what the story rests on. */
export const parts: readonly PlannedPart[] = [
  { folder: '/' },
  { folder: '/tiers/' },
  ...tiers.map(({ id }) => ({ folder: `/tiers/${id}/` })),
  { folder: '/architectures/' },
  { folder: '/decisions/' },
  { folder: '/choose/' },
  { folder: '/capacity/' },
  { folder: '/services/' },
  { folder: '/slides/' },
  {
    folder: '/reference/',
    first: ['limits', 'corrections', 'claims', 'glossary', 'sources', 'downloads'].map((name) => `/reference/${name}/`),
  },
];

type Linked = Pick<{ path: string; next: string | undefined }, 'path' | 'next'>;

/** What lies below a page of the folder follows that page: the paths, results and cases of a chooser. */
function belowTheirPage(order: readonly string[], folder: string): string[] {
  const places = new Map(order.map((path, place) => [path, place]));
  const foldersAround = (path: string): string[] =>
    [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1)).filter((around) => around !== path);
  const pageOf = (path: string): string | undefined =>
    foldersAround(path)
      .filter((around) => around !== folder && around.startsWith(folder) && places.has(around))
      .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))[0];
  const below = Map.groupBy(order, pageOf);
  return (below.get(undefined) ?? []).flatMap((path) => [path, ...(below.get(path) ?? [])]);
}

/** All pages in reading order. A page that no chain of the site's order reaches stands at the end of its folder. */
export function placePages(pages: readonly Linked[], plan: readonly PlannedPart[] = parts): Placed[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const folderOf = (path: string): number => {
    const fitting = plan.map((part, i) => ({ i, folder: part.folder })).filter(({ folder }) => path.startsWith(folder));
    return fitting.reduce((best, one) => (one.folder.length > (plan[best]?.folder.length ?? 0) ? one.i : best), 0);
  };
  return plan.flatMap(({ folder, first = [] }, part) => {
    const chain: string[] = [];
    for (let at = byPath.get(folder); at && !chain.includes(at.path); at = byPath.get(at.next ?? ''))
      chain.push(at.path);
    const inside = pages.map(({ path }) => path).sort();
    const order = [...new Set([folder, ...first, ...chain, ...inside])];
    return belowTheirPage(order, folder)
      .filter((path) => byPath.has(path) && folderOf(path) === part)
      .map((path) => ({ path, part, opens: path === folder }));
  });
}
