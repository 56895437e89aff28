import type { Element, ElementContent } from 'hast';
import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { days } from '../../model/facts/as-of.ts';
import { print } from './markdown.ts';
import { findFirst, hasClass, isElement, stringOf, wordsOf } from './nodes.ts';
import { mainOf, readHtml } from './read-main.ts';
import type { TwinPage } from './rule.ts';
import { shape } from './shape.ts';
import { treeOf } from './tree.ts';

/** A page as Markdown. */
export interface Twin {
  /** Address of the page below the root of the site: `/decisions/d-16/`. */
  readonly path: string;
  /** Whole address of the page. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** The permanent id that the page carries, such as `D-16` or `C-CONC`. */
  readonly id: string | undefined;
  /** Title and address of the page that it is a part of, such as its tier. */
  readonly partOf: { readonly title: string; readonly url: string } | undefined;
  /** Whole address of the page that follows in the site's reading order. */
  readonly next: string | undefined;
  /** The content as a tree. */
  readonly tree: Root;
  /** The file beside the page. */
  readonly text: string;
  /** The same without tables that a register has too. */
  readonly brief: string;
}

const words = (node: ElementContent | undefined): string =>
  node === undefined ? '' : wordsOf(node).replace(/\s+/g, ' ').trim();

/** The first element of a class, in document order. */
const first = (nodes: readonly ElementContent[], name: string): Element | undefined =>
  findFirst(nodes, (element) => hasClass(element, name));

/** What a page says in its head, where it stands in every page in one form. */
function headOf(html: string): { url: string | undefined; description: string } {
  const head = html.slice(0, html.indexOf('</head>'));
  const attribute = (pattern: RegExp): string | undefined => pattern.exec(head)?.[1];
  return {
    url: attribute(/<link rel="canonical" href="([^"]*)"/),
    description: words(readHtml(attribute(/<meta name="description" content="([^"]*)"/) ?? '').children[0] as never),
  };
}

const isRepeat = (node: RootContent): boolean => node.type === 'table' && node.data?.repeats === true;

/** The content in runs, so that what repeats a register can be left out without printing the rest again. */
function runsOf({ children }: Root): { readonly repeats: boolean; readonly text: string }[] {
  const runs: RootContent[][] = [];
  for (const node of children) {
    const last = runs.at(-1);
    if (last?.[0] && !isRepeat(node) && !isRepeat(last[0])) last.push(node);
    else runs.push([node]);
  }
  return runs.map((nodes) => ({
    repeats: nodes.some(isRepeat),
    text: print({ type: 'root', children: nodes }).trim(),
  }));
}

/** The nearest page above this one that its breadcrumbs name. */
function partOf(crumbs: Element | undefined, url: string): Twin['partOf'] {
  const items = crumbs?.children.flatMap((list) => (isElement(list) ? list.children : [])) ?? [];
  const above = items
    .flatMap((item) => findFirst([item], ({ tagName }) => tagName === 'a') ?? [])
    .findLast((link) => {
      const href = new URL(stringOf(link, 'href') ?? url, url).href;
      return href !== url && url.startsWith(href);
    });
  return above && { title: words(above), url: new URL(stringOf(above, 'href') ?? '', url).href };
}

/** Title, description, id, address and day. */
function opening({ title, description, id, url, partOf: above }: Omit<Twin, 'tree' | 'text' | 'brief'>): string {
  const lead: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: description }] };
  const heading: Heading = { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] };
  const top = print({ type: 'root', children: [heading, { type: 'blockquote', children: [lead] }] }).trim();
  return [
    top,
    '',
    ...(id === undefined ? [] : [`- Id: ${id}`]),
    ...(above ? [`- Part of: [${above.title}](${above.url})`] : []),
    `- Page: <${url}>`,
    `- Figures as of ${days.today}; where the day of the talk (${days.talk}) differs, its value is given as 2024`,
  ].join('\n');
}

/**
 * The twin of a built page.
 * @param path its address below the root of the site
 * @returns nothing where the page has no content of its own, such as a redirect
 */
export function twinOf(html: string, path: string, worksheet: TwinPage['worksheet']): Twin | undefined {
  const main = mainOf(html);
  const { url, description } = headOf(html);
  if (main === undefined || url === undefined) return undefined;
  const { children } = readHtml(main) as { children: ElementContent[] };
  const title = words(findFirst(children, ({ tagName }) => tagName === 'h1'));
  // Before the shape of the text takes them out.
  const id = words(first(children, 'id-button')) || undefined;
  const above = partOf(first(children, 'crumbs'), url);
  const tree = treeOf(shape(children, { path, url, told: new Set(), worksheet }));
  const next = /<a [^>]*href="([^"]*)"[^>]*rel="next"|<a [^>]*rel="next"[^>]*href="([^"]*)"/.exec(
    html.slice(html.lastIndexOf('<footer')),
  );
  const following = next?.[1] ?? next?.[2];
  const runs = runsOf(tree);
  const about = {
    path,
    url,
    title,
    description,
    id,
    partOf: above,
    next: following === undefined ? undefined : new URL(following, url).href,
  };
  const top = opening(about);
  const joined = (texts: readonly string[]): string => `${[top, ...texts].join('\n\n')}\n`;
  return {
    ...about,
    tree,
    text: joined(runs.map((run) => run.text)),
    brief: joined(
      runs.map((run) => (run.repeats ? '(The figures with their sources are on the page of limits.)' : run.text)),
    ),
  };
}
