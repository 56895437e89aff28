import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { pageSchema } from '../../schemas/page.ts';
import { plainRef } from '../../schemas/fields.ts';
import { lineOf, readPages } from '../checks/page-source.ts';
import { hole, onOneLine, type Passage } from './passage.ts';
import { passagesIn } from './record-passages.ts';

const inline = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'mdxJsxTextElement', 'break']);

const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  return inline.has(node.type) && 'children' in node && node.children.length > 0
    ? node.children.map(textOf).join('')
    : hole;
};

/** Attributes of components are words where they are more than one: a caption, not an id. */
const attributesOf = (node: Nodes): string[] =>
  'attributes' in node
    ? node.attributes.flatMap(({ value }) => (typeof value === 'string' && value.includes(' ') ? [value] : []))
    : [];

/** What a syntax tree says, block by block, without code. */
export function prosePassages(file: string, tree: Root): Passage[] {
  const passages: Passage[] = [];
  const add = (node: Nodes, text: string): void => {
    passages.push({ file, line: lineOf(node), text: onOneLine(text.replace(/\[#[a-z0-9-]+\]/g, '')) });
  };
  const walk = (node: Nodes): void => {
    for (const words of attributesOf(node)) add(node, words);
    if (!('children' in node)) return;
    if (!inline.has(node.type) && node.children.some(({ type }) => inline.has(type))) {
      add(node, node.children.map(textOf).join(''));
    }
    node.children.forEach(walk);
  };
  walk(tree);
  return passages;
}

/** The pages of the site: frontmatter and prose. What readers type into search is theirs. */
export function pagePassages(root: string): Passage[] {
  const schema = pageSchema(plainRef);
  return readPages(root).pages.flatMap(({ file, frontmatter, frontmatterLine, tree }) => [
    ...['title', 'description'].flatMap((key) =>
      typeof frontmatter[key] === 'string'
        ? [{ file, line: frontmatterLine(key), text: onOneLine(frontmatter[key]) }]
        : [],
    ),
    ...passagesIn(schema, frontmatter, file, (path) => frontmatterLine(...path), ['asks']),
    ...prosePassages(file, tree),
  ]);
}

const markdown = unified().use(remarkParse).use(remarkGfm);

/** What contributors read: README, CONTRIBUTING and docs. */
export const documentPassages = (root: string): Passage[] =>
  globSync(['*.md', 'docs/**/*.md'], { cwd: root })
    .sort()
    .flatMap((file) => prosePassages(file, markdown.parse(readFileSync(join(root, file), 'utf8'))));
