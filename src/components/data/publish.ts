import { days } from '../../model/facts/as-of.ts';
import type { publishedFiles, PublishedName } from '../../schemas/published/index.ts';
import type { Published } from '../../schemas/published/fields.ts';
import { href } from '../site/href.ts';

/** What a file holds besides its heading, as its schema says. */
export type Body<Name extends PublishedName> = Published<(typeof publishedFiles)[Name]['schema']>;

/** The whole address of a place of this site. */
export const absolute = (path: `/${string}`, site: URL | undefined): string => new URL(href(path), site).href;

/** The address of a schema. It is also the schema's id. */
export const schemaUrl = (name: PublishedName, site: URL | undefined): string =>
  absolute(`/schemas/${name}.json`, site);

/** What every published file begins with. */
export const headingOf = (name: PublishedName, site: URL | undefined) =>
  ({ $schema: schemaUrl(name, site), version: '1.0.0', asOf: days.today, days }) as const;

/** What a file begins with whose own `version` is older than this form. */
export const earlierHeadingOf = (name: PublishedName, site: URL | undefined) =>
  ({ $schema: schemaUrl(name, site), version: 1, schemaVersion: '1.0.0', asOf: days.today, days }) as const;

const earlier: ReadonlySet<PublishedName> = new Set(['decisions', 'choosers', 'comparison']);

/** The files that are one record with a heading; the models of stages are written one by one. */
type Whole = Exclude<PublishedName, 'stages' | 'stage' | 'model'>;

/** A published file: its heading, then what it holds. The schema holds the types; the tests hold the file to the schema. */
export const publish = <Name extends Whole>(name: Name, site: URL | undefined, body: Body<Name>): Response => {
  const heading = earlier.has(name) ? earlierHeadingOf(name, site) : headingOf(name, site);
  return new Response(`${JSON.stringify(Object.assign({}, heading, body), null, 2)}\n`);
};
