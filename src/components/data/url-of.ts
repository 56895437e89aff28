import { absolute } from './publish.ts';

/** A record that has a place on the site. */
export interface Placed {
  readonly kind: 'fact' | 'claim' | 'slide' | 'term' | 'service' | 'source' | 'decision' | 'chooser' | 'stage';
  readonly id: string;
}

const paths: Readonly<Record<Placed['kind'], (id: string) => `/${string}`>> = {
  fact: (id) => `/reference/limits/#${id}`,
  claim: (id) => `/reference/claims/#${id}`,
  slide: (id) => `/slides/${id.toLowerCase()}/`,
  term: (id) => `/reference/glossary/#${id}`,
  source: (id) => `/reference/sources/#${id}`,
  service: (id) => `/services/${id}/`,
  decision: (id) => `/decisions/${id.toLowerCase()}/`,
  chooser: (id) => `/choose/${id}/`,
  stage: (id) => `/architectures/${id}/`,
};

/** Where a record is on the site, as a whole address. Every published file takes its addresses from here. */
export const urlOf = ({ kind, id }: Placed, site: URL | undefined): string => absolute(paths[kind](id), site);
