/** An area of the site as the header names it, with the folders of pages that belong to it. */
export interface Area {
  readonly label: string;
  readonly path: `/${string}/`;
  readonly folders: readonly string[];
}

/** The areas in reading order; each page's own `order` places it inside its folder. */
export const areas: readonly Area[] = [
  { label: 'Story', path: '/tiers/', folders: ['tiers', 'architectures'] },
  { label: 'Decide', path: '/decisions/', folders: ['decisions', 'choose'] },
  { label: 'Calculators', path: '/capacity/', folders: ['capacity'] },
  { label: 'Services', path: '/services/', folders: ['services'] },
  { label: 'Slides', path: '/slides/', folders: ['slides'] },
  { label: 'Reference', path: '/reference/', folders: ['reference'] },
];

/** What the header's Reference menu opens: the pages that readers look things up in. */
export const referenceMenu = [
  { label: 'Limits', path: '/reference/limits/' },
  { label: 'Changed since the talk', path: '/reference/corrections/' },
  { label: 'Sources', path: '/reference/sources/' },
  { label: 'Glossary', path: '/reference/glossary/' },
  { label: 'PDF and data', path: '/reference/downloads/' },
  { label: 'All reference pages', path: '/reference/' },
] as const;

/** The area of a page, by its id. */
export const areaOf = (id: string): Area | undefined =>
  areas.find(({ folders }) => folders.includes(id.split('/')[0] ?? ''));

/**
 * Groups of calculators, in the order in which they are listed. In a group, the `order` of the pages follows one rule: first
 * what any system asks, then single services, those closed to new customers after the rest, then models that explain what was
 * measured. Costs follow the groups above them; the edge comes last.
 */
export const families = {
  compute: 'Demand and compute',
  data: 'Databases and caches',
  async: 'Queues and streams',
  chains: 'Call chains',
  cost: 'Cost',
} as const;

/** Groups of services, in the order in which they are listed. */
export const serviceLayers = {
  frontend: 'Frontend',
  api: 'API layer',
  compute: 'Compute',
  data: 'Data',
  async: 'Async messaging',
  observability: 'Observability',
  network: 'Network and DNS',
  storage: 'Storage',
} as const;
