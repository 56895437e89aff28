import { tiers } from '../../model/tiers.ts';
import type { BookTitle } from './front-matter.ts';
import { parts, type Placed } from './plan.ts';

/** A book to make: its file, its title, and which pages it holds. */
export interface Selection {
  readonly file: string;
  readonly title: BookTitle;
  readonly holds: (place: Placed) => boolean;
}

const subject = 'Scaling on AWS for the first 10 million users';

const folderOf = (place: Placed): string => parts[place.part]?.folder ?? '';

const ofFolder = (file: string, title: string, folder: string): Selection => ({
  file,
  title: { title, subtitle: `From Headroom: ${subject}` },
  holds: (place) => folderOf(place) === folder,
});

/** The books that a release offers: the whole, each tier by itself, and all decisions. */
export const offered: readonly Selection[] = [
  {
    file: 'headroom.pdf',
    title: { title: 'Headroom', subtitle: `${subject}: how far an architecture goes, and what breaks first` },
    holds: () => true,
  },
  ...tiers.map(({ id, title }) => ofFolder(`headroom-${id}.pdf`, title, `/tiers/${id}/`)),
  ofFolder('headroom-decisions.pdf', 'Decisions', '/decisions/'),
];

/**
 * Pages by name: a permanent id (`D-16`), an address (`capacity/users`), or an address with all below it (`tiers/*`).
 * @throws Error that names what no page answers to
 */
export function pagesNamed(
  names: readonly string[],
  pages: readonly { readonly path: string; readonly id: string | undefined }[],
): Set<string> {
  return new Set(
    names.flatMap((name) => {
      const address = `/${name.replace(/^\/+|\/*\*?$/g, '')}/`.replace('//', '/');
      const found = pages.filter(
        ({ path, id }) => id === name || path === address || (name.endsWith('*') && path.startsWith(address)),
      );
      if (found.length === 0) throw new Error(`no page of the site is called “${name}”`);
      return found.map(({ path }) => path);
    }),
  );
}

/** A book of chosen pages. */
export const selectionOf = (paths: ReadonlySet<string>, file = 'headroom-selection.pdf'): Selection => ({
  file,
  title: { title: 'Headroom', subtitle: `Chosen pages from: ${subject}` },
  holds: ({ path }) => paths.has(path),
});
