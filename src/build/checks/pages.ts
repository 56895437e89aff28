import { z } from 'astro/zod';
import { visit } from 'unist-util-visit';
import { houseComponents } from '../markdown/house-components.ts';
import { workedIds } from './worked-ids.ts';
import { recordCollections, type CollectionName } from '../../schemas/collections.ts';
import { pageSchema } from '../../schemas/page.ts';
import { nearest, type Issue } from '../issue.ts';
import { fieldIssues } from '../records/field-issues.ts';
import { anchorsOf, headingId, type Addresses } from './addresses.ts';
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

/** Links inside the site lead to pages and headings that exist. */
function linkIssues(page: PageSource, site: Addresses): Issue[] {
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
    const fault = site.faultOf(node.url, page);
    if (fault) issues.push({ ...at, ...fault, message: `dead ${fault.what}: ${fault.message}` });
  });
  return issues;
}

/** All faults of the pages against the library and each other. */
export function pageIssues(pages: readonly PageSource[], library: Library, site: Addresses): Issue[] {
  const schema = frontmatterSchema(library);
  return pages.flatMap((page) => [
    ...frontmatterIssues(page, schema),
    ...componentIssues(page, library),
    ...headingIssues(page),
    ...foldIssues(page),
    ...linkIssues(page, site),
  ]);
}
