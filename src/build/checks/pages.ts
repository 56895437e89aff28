import { z } from 'astro/zod';
import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import { houseComponents } from '../markdown/house-components.ts';
import { workedIds } from './worked-ids.ts';
import { recordCollections, type CollectionName } from '../../schemas/collections.ts';
import { pageSchema } from '../../schemas/page.ts';
import { nearest, type Issue } from '../issue.ts';
import { fieldIssues } from '../records/field-issues.ts';
import { attributeFaults } from './component-props.ts';
import { attributeOf, componentsOf, lineOf, type PageSource } from './page-source.ts';
import { knownRef, type Library } from './records.ts';

const collectionOf: Readonly<Record<string, CollectionName>> = {
  Architecture: 'architectures',
  Changes: 'architectures',
  Claim: 'claims',
  Corrected: 'claims',
  Fact: 'facts',
  FactTable: 'facts',
  Formulas: 'worksheets',
  Kind: 'facts',
  ServiceFacts: 'services',
  ServiceName: 'services',
  ServiceStatus: 'services',
  ServiceUses: 'services',
  Slide: 'slides',
};

/** The schema of a frontmatter; the day it was reviewed and every reference included. */
const frontmatterSchema = ({ ids }: Library) =>
  z
    .object({
      title: z.string().min(1),
      /** No contents beside it: the page needs the whole width. */
      tableOfContents: z.literal(false, { error: 'only `false`, for a page that needs the whole width' }).optional(),
      description: z.string().min(40, 'say in one sentence what the page gives (40 to 200 characters)').max(200),
    })
    .extend(pageSchema(knownRef(ids)).shape)
    .strict();

const frontmatterIssues = ({ file, frontmatter, frontmatterLine }: PageSource, schema: z.ZodType): Issue[] =>
  fieldIssues(schema, {
    ...{ file, data: frontmatter, who: 'frontmatter: ' },
    lineOf: (path) => frontmatterLine(...path),
  });

/** Components that exist, naming records that exist. */
function componentIssues(page: PageSource, library: Library): Issue[] {
  return componentsOf(page).flatMap((node): Issue[] => {
    const { name } = node;
    if (!name || /^[a-z]/.test(name)) return [];
    const at = { file: page.file, line: lineOf(node) };
    if (!Object.hasOwn(houseComponents, name)) {
      const near = nearest(name, Object.keys(houseComponents));
      return [
        { ...at, message: `there is no component <${name}>`, ...(near ? { fix: `Did you mean <${near}>?` } : {}) },
      ];
    }
    const attributes = attributeFaults(node);
    if (attributes.length > 0) return attributes.map((fault) => ({ ...at, ...fault }));
    const collection = collectionOf[name];
    const known: ReadonlySet<string> | undefined =
      name === 'Worked' ? workedIds(library) : collection && library.ids[collection];
    if (!known) return [];
    const ids =
      name === 'Changes'
        ? ['from', 'to'].map((end) => attributeOf(node, end) ?? '')
        : (attributeOf(node, 'ids') ?? attributeOf(node, 'id') ?? '').split(',').map((id) => id.trim());
    return ids.flatMap((id): Issue[] => {
      if (known.has(id)) return [];
      const near = nearest(id, known);
      const folder = recordCollections[collection ?? 'worksheets'].folder;
      const fix = near ? `Did you mean “${near}”?` : `The ids are in src/content/${folder}/`;
      return [{ ...at, message: `<${name}> names “${id}”, which no record has`, fix }];
    });
  });
}

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

function headingId(node: Heading): string | undefined {
  const last = node.children.at(-1);
  return last?.type === 'text' ? /\[#([a-z0-9-]+)\]\s*$/.exec(last.value)?.[1] : undefined;
}

/** Every section heading carries a permanent anchor of its own. */
function headingIssues(page: PageSource): Issue[] {
  const seen = new Set<string>();
  const issues: Issue[] = [];
  visit(page.tree, 'heading', (node) => {
    const id = headingId(node);
    const at = { file: page.file, line: lineOf(node) };
    if (node.depth === 1) issues.push({ ...at, message: 'the title is the only first-level heading', fix: 'Use ##' });
    else if (!id)
      issues.push({ ...at, message: 'this heading has no permanent anchor', fix: 'End it with [#short-id]' });
    else if (seen.has(id))
      issues.push({ ...at, message: `the anchor “${id}” is twice on this page`, fix: 'Give one of the two another' });
    if (id) seen.add(id);
  });
  return issues;
}

/** What is folded is a part of the page. */
function foldIssues(page: PageSource): Issue[] {
  const folds = Object.keys(page.frontmatter['folds'] ?? {});
  const known = anchorsOf(page);
  return folds.flatMap((anchor): Issue[] => {
    if (known.has(anchor)) return [];
    const near = nearest(anchor, known.keys());
    return [
      {
        file: page.file,
        line: page.frontmatterLine('folds', anchor),
        message: `\`folds\` names “${anchor}”, which is no part of this page`,
        ...(near ? { fix: `Did you mean “${near}”?` } : {}),
      },
    ];
  });
}

/** Pages that are made from records and have no document: one for each stage, each sequence and each slide, and the deck. */
const pagesOfRecords = ({ ids }: Library): string[] => [
  ...[...ids.architectures, ...ids.sequences].map((id) => `/architectures/${id}/`),
  ...[...ids.slides].map((id) => `/slides/${id.toLowerCase()}/`),
  '/slides/deck/',
];

/** Files that a build makes beside the pages. That they are there is held by the built site's check. */
const isMadeFile = (path: string): boolean => /\.(?:json|xml|txt|zip|md)$/.test(path);

const paths = new WeakMap<readonly PageSource[], ReadonlyMap<string, PageSource>>();

/** Pages by their address: one map for all that links of a site are looked up in. */
function byAddress(pages: readonly PageSource[]): ReadonlyMap<string, PageSource> {
  const found = paths.get(pages) ?? new Map(pages.map((one) => [one.id === 'index' ? '/' : `/${one.id}/`, one]));
  paths.set(pages, found);
  return found;
}

/** Links inside the site lead to pages and headings that exist. Anchors on `made` pages are held by the built site's check. */
function linkIssues(page: PageSource, pages: readonly PageSource[], made: readonly string[]): Issue[] {
  const byPath = byAddress(pages);
  const issues: Issue[] = [];
  visit(page.tree, 'link', (node) => {
    const at = { file: page.file, line: lineOf(node) };
    if (/^[a-z]+:/.test(node.url)) {
      issues.push({
        ...at,
        message: `a link out of the site is typed here: ${node.url}`,
        fix: 'Cite a fact or a source instead',
      });
      return;
    }
    const [path = '', anchor] = node.url.replace(/\?[^#]*/, '').split('#');
    const target = path === '' ? page : byPath.get(path);
    if (!target) {
      if (made.includes(path) || isMadeFile(path)) return;
      const near = nearest(path, [...byPath.keys(), ...made]);
      issues.push({
        ...at,
        message: `dead link: there is no page ${path}`,
        fix: near ? `Did you mean ${near}?` : 'Write the address of a page, such as /services/sqs/',
      });
    } else if (anchor && target.id.split('/')[0] !== 'reference' && !hasAnchor(target, anchor)) {
      const near = nearest(anchor, anchorsOf(target).keys());
      issues.push({
        ...at,
        message: `dead anchor: ${path || 'this page'} has no #${anchor}`,
        ...(near ? { fix: `Did you mean #${near}?` } : {}),
      });
    }
  });
  return issues;
}

/** Headings and correction boxes are anchors; parts of a diagram are too, and the built site's own check holds those. */
function hasAnchor(page: PageSource, anchor: string): boolean {
  const boxes = componentsOf(page).filter((node) => node.name === 'Corrected');
  const drawn = componentsOf(page).some((node) => node.name === 'Architecture');
  return anchorsOf(page).has(anchor) || boxes.some((node) => attributeOf(node, 'id') === anchor) || drawn;
}

/** All faults of the pages against the library and each other. */
export function pageIssues(pages: readonly PageSource[], library: Library): Issue[] {
  const schema = frontmatterSchema(library);
  const made = pagesOfRecords(library);
  return pages.flatMap((page) => [
    ...frontmatterIssues(page, schema),
    ...componentIssues(page, library),
    ...headingIssues(page),
    ...foldIssues(page),
    ...linkIssues(page, pages, made),
  ]);
}
