import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { lineFinder } from '../records/read.ts';
import { textFault } from '../records/text-faults.ts';
import { readYaml } from '../records/yaml-faults.ts';
import type { Issue } from '../issue.ts';
import { mdxFault } from './mdx-faults.ts';

/** A page as its author wrote it: frontmatter and syntax tree, with lines that count from the top of the file. */
export interface PageSource {
  readonly id: string;
  readonly file: string;
  readonly frontmatter: Record<string, unknown>;
  /** Line of a field of the frontmatter, or of the nearest thing around it that has one. */
  readonly frontmatterLine: (...path: PropertyKey[]) => number;
  /** Its Markdown, with as many empty lines before it as the frontmatter has. */
  readonly body: string;
  readonly tree: Root;
}

export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkMath);

/** Why a text does not begin with a frontmatter. */
function headFault(source: string): Omit<Issue, 'file'> {
  if (source.trim() === '')
    return { line: 1, message: 'the file is empty', fix: 'Begin with --- and `title:`, or delete it' };
  return source.startsWith('---\n')
    ? { line: 1, message: 'the frontmatter is open here and never closed', fix: 'End it with a line of ---' }
    : { line: 1, message: 'the page has no frontmatter', fix: 'Begin with --- and title' };
}

/** Parses one page. What keeps it from being read comes back as an issue. */
export function parsePage(id: string, file: string, source: string): PageSource | Issue {
  const early = textFault(source);
  if (early) return { file, ...early };
  const head = /^---\n(?:([\s\S]*?)\n)?---(?:\n|$)/.exec(source);
  if (!head) return { file, ...headFault(source) };
  const { doc, lines, content, fault } = readYaml(head[1] ?? '');
  if (fault) return { file, ...fault, line: fault.line + 1 };
  if (content !== null && (typeof content !== 'object' || Array.isArray(content)))
    return { file, line: 2, message: 'the frontmatter has no fields', fix: 'Begin with `title: `' };
  const body = '\n'.repeat(head[0].split('\n').length - 1) + source.slice(head[0].length);
  const lineIn = lineFinder(doc, lines, []);
  const frontmatterLine = (...path: PropertyKey[]): number => (doc.hasIn(path.slice(0, 1)) ? lineIn(path) + 1 : 1);
  try {
    const tree = parser.parse(body);
    return { id, file, frontmatter: (content ?? {}) as Record<string, unknown>, frontmatterLine, body, tree };
  } catch (error) {
    return { file, ...mdxFault(error as Error, body) };
  }
}

/** Reads all pages below `root`. */
export function readPages(root: string): { pages: PageSource[]; issues: Issue[] } {
  const folder = join(root, 'src/content/docs');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.mdx?$/.test(name));
  const read = files.sort().map((name) => {
    const path = name
      .split(sep)
      .join('/')
      .replace(/\.mdx?$/, '');
    const id = path === 'index' ? 'index' : path.replace(/\/index$/, '');
    return parsePage(id, relative(root, join(folder, name)), readFileSync(join(folder, name), 'utf8'));
  });
  return {
    pages: read.filter((one): one is PageSource => 'tree' in one),
    issues: read.filter((one): one is Issue => !('tree' in one)),
  };
}

/** The value of a plain attribute of a component in a page. */
export function attributeOf(node: Jsx, name: string): string | undefined {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

const components = new WeakMap<PageSource, readonly Jsx[]>();

/** Every component in a page, in reading order. */
export function componentsOf(page: PageSource): readonly Jsx[] {
  const known = components.get(page);
  if (known) return known;
  const found: Jsx[] = [];
  visit(page.tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') found.push(node);
  });
  components.set(page, found);
  return found;
}

/** The line of a node, counted from the top of its file. */
export const lineOf = (node: { position?: { start: { line: number } } | undefined }): number =>
  node.position?.start.line ?? 1;
