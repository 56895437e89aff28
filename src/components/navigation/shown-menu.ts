/** A page of an area, as its menu lists it. */
export interface AreaLink {
  readonly kind: 'link';
  /** Id of the page. */
  readonly page: string;
  /** Its permanent id, or the letter of a stage: what a reader cites it by. */
  readonly id: string | undefined;
  readonly label: string;
  readonly href: string;
  /** Closed to new customers, and so marked. */
  readonly closed: boolean;
  /** Belongs to the one above it. */
  readonly below?: boolean;
}

/** Pages that belong together. */
export interface AreaGroup {
  readonly kind: 'group';
  readonly label: string;
  /** Address of the page that lists all of them. */
  readonly list: string;
  readonly links: readonly AreaLink[];
}

/** A titled list in the menu of an area. */
export interface AreaBlock {
  readonly title: string;
  readonly entries: readonly (AreaLink | AreaGroup)[];
}

/** A page in the menu of a page. */
export interface MenuLink extends AreaLink {
  readonly current: boolean;
}

/** A group in the menu of a page: opened where the current page is one of them. */
export interface MenuGroup extends AreaGroup {
  /** Those that are shown: all of them, those around the current page, or none, where the group is a link to its list. */
  readonly links: readonly MenuLink[];
  /** How many there are. */
  readonly count: number;
}

export interface MenuBlock {
  readonly title: string;
  readonly entries: readonly (MenuLink | MenuGroup)[];
}

/** A block with more pages than this shows only the group that a reader is in. */
const many = 80;
/** So many pages before and after the current one are shown then. */
const around = 12;

/** Pages below a chooser are in the menu as that chooser. */
const isCurrent = (page: string, current: string): boolean =>
  page === current || (page.startsWith('choose/') && current.startsWith(`${page}/`));

/**
 * The menu of an area as a page of it shows it, whose size does not grow with the number of pages.
 * @param current id of the page
 */
export function shownFrom(blocks: readonly AreaBlock[], current: string): MenuBlock[] {
  const marked = (link: AreaLink): MenuLink => ({ ...link, current: isCurrent(link.page, current) });
  return blocks.map(({ title, entries }) => {
    const total = entries.reduce((sum, entry) => sum + (entry.kind === 'group' ? entry.links.length : 1), 0);
    const shown = (links: readonly AreaLink[]): readonly AreaLink[] => {
      if (total <= many) return links;
      const at = links.findIndex(({ page }) => isCurrent(page, current));
      return at < 0 ? [] : links.slice(Math.max(0, at - around), at + around + 1);
    };
    return {
      title,
      entries: entries.map((entry) =>
        entry.kind === 'link'
          ? marked(entry)
          : { ...entry, count: entry.links.length, links: shown(entry.links).map(marked) },
      ),
    };
  });
}
