import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import type { CollectionName } from '../../schemas/collections.ts';
import { nearest } from '../issue.ts';
import { attributeOf, componentsOf, lineOf, type Jsx, type PageSource } from './page-source.ts';
import type { Library } from './records.ts';

const anchorsByPage = new WeakMap<PageSource, ReadonlyMap<string, number>>();

/** The permanent anchors of a page's headings, with their lines. */
export function anchorsOf(page: PageSource): ReadonlyMap<string, number> {
  const known = anchorsByPage.get(page);
  if (known) return known;
  const anchors = new Map<string, number>();
  visit(page.tree, 'heading', (node) => {
    const id = headingId(node);
    if (id) anchors.set(id, lineOf(node));
  });
  anchorsByPage.set(page, anchors);
  return anchors;
}

/** The permanent anchor at the end of a heading. */
export function headingId(node: Heading): string | undefined {
  const last = node.children.at(-1);
  return last?.type === 'text' ? /\[#([a-z0-9-]+)\]\s*$/.exec(last.value)?.[1] : undefined;
}

/** Pages that are made from records and have no document. */
const pagesOfRecords = ({ ids }: Library): string[] => [
  ...[...ids.architectures, ...ids.sequences].map((id) => `/architectures/${id}/`),
  ...[...ids.slides].map((id) => `/slides/${id.toLowerCase()}/`),
  ...[...ids.choosers].flatMap((id) => ['tree', 'results', 'cases', 'proof'].map((part) => `/choose/${id}/${part}/`)),
  '/slides/deck/',
];

/** Files that a build makes beside the pages. That they are there is held by the built site's check. */
const isMadeFile = (path: string): boolean => /\.(?:json|xml|txt|zip|md)$/.test(path);

/** Components that give each entry of a list of their record an anchor. */
const entriesOf: Readonly<Record<string, readonly [CollectionName, list: string, prefix: string]>> = {
  Chooser: ['choosers', 'results', 'result-'],
  Comparison: ['comparisons', 'rows', 'row-'],
};

/** The anchors that a component makes: that of a correction box, and those of the entries of its record. */
function anchorsIn(node: Jsx, { raw }: Library): string[] {
  const id = attributeOf(node, 'id') ?? '';
  if (node.name === 'Corrected') return [id];
  const [collection, list, prefix] = entriesOf[node.name ?? ''] ?? [];
  if (collection === undefined || list === undefined) return [];
  const entries = raw[collection].find((record) => record.id === id)?.data[list];
  return Array.isArray(entries)
    ? entries.map((entry: unknown) => `${prefix}${String((entry as { id?: unknown } | null)?.id)}`)
    : [];
}

/** Headings are anchors, and what components make; parts of a diagram are too, and the built site's own check holds those. */
function hasAnchor(page: PageSource, anchor: string, library: Library): boolean {
  if (anchorsOf(page).has(anchor)) return true;
  return componentsOf(page).some((node) => node.name === 'Architecture' || anchorsIn(node, library).includes(anchor));
}

/** What is wrong with an address, and what to enter. */
export interface AddressFault {
  readonly what: 'link' | 'anchor';
  readonly message: string;
  readonly fix?: string;
}

/** What an address inside the site may lead to. */
export interface Addresses {
  /** Why an address leads nowhere; `#part` alone is a part of `from`. */
  readonly faultOf: (address: string, from?: PageSource) => AddressFault | undefined;
}

/** The pages and headings of a site. Anchors on pages made from records are held by the built site's check. */
export function addressesOf(pages: readonly PageSource[], library: Library): Addresses {
  const byPath = new Map(pages.map((one) => [one.id === 'index' ? '/' : `/${one.id}/`, one]));
  const made = new Set(pagesOfRecords(library));
  return {
    faultOf(address, from) {
      const [path = '', anchor] = address.replace(/\?[^#]*/, '').split('#');
      const target = path === '' ? from : byPath.get(path);
      if (!target) {
        if (made.has(path) || isMadeFile(path)) return undefined;
        const near = nearest(path, [...byPath.keys(), ...made]);
        const fix = near ? `Did you mean ${near}?` : 'Write the address of a page, such as /services/sqs/';
        return { what: 'link', message: `there is no page ${path}`, fix };
      }
      if (!anchor || target.id.split('/')[0] === 'reference' || hasAnchor(target, anchor, library)) return undefined;
      const near = nearest(anchor, anchorsOf(target).keys());
      const anchors = [...anchorsOf(target).keys()].slice(0, 5);
      const which = anchors.length > 0 ? `Its parts are ${anchors.map((one) => `#${one}`).join(', ')}` : undefined;
      const fix = near ? `Did you mean #${near}?` : which;
      return {
        what: 'anchor',
        message: `${path || 'this page'} has no #${anchor}`,
        ...(fix === undefined ? {} : { fix }),
      };
    },
  };
}
