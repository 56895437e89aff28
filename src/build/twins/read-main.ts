import type { Element, ElementContent, Root } from 'hast';
import { Parser } from 'htmlparser2';
import { isCut } from './cuts.ts';
import { withoutBulk } from './skip.ts';

/** Attributes that the twin reads, under the names that hast gives them. */
const kept: Readonly<Record<string, string>> = {
  id: 'id',
  href: 'href',
  alt: 'alt',
  title: 'title',
  scope: 'scope',
  start: 'start',
  colspan: 'colSpan',
  'aria-label': 'ariaLabel',
  'data-worksheet': 'dataWorksheet',
  'data-status': 'dataStatus',
  'data-state': 'dataState',
};

function propertiesOf(classes: readonly string[], attributes: Readonly<Record<string, string>>): Element['properties'] {
  const properties: Element['properties'] = {};
  if (classes.length > 0) properties['className'] = [...classes];
  for (const [name, value] of Object.entries(attributes)) {
    const as = kept[name];
    if (as !== undefined) properties[as] = value;
  }
  return properties;
}

/**
 * Reads HTML as a syntax tree and leaves out what no twin says before it is ever built.
 * A streaming parser does in a tenth of the time what one that repairs faulty markup takes, and ours has no faults.
 */
export function readHtml(html: string): Root {
  const root: Root = { type: 'root', children: [] };
  const open: { children: ElementContent[] }[] = [root as { children: ElementContent[] }];
  let cutDepth = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      const classes = (attributes['class'] ?? '').split(/\s+/).filter(Boolean);
      if (cutDepth > 0 || isCut({ tag, classes, attributes })) {
        cutDepth += 1;
        return;
      }
      const element: Element = {
        type: 'element',
        tagName: tag,
        properties: propertiesOf(classes, attributes),
        children: [],
      };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    ontext(value) {
      if (cutDepth > 0) return;
      const children = open.at(-1)?.children;
      const last = children?.at(-1);
      if (last?.type === 'text') last.value += value;
      else children?.push({ type: 'text', value });
    },
    onclosetag() {
      if (cutDepth > 0) cutDepth -= 1;
      else if (open.length > 1) open.pop();
    },
  });
  parser.end(html);
  return root;
}

/** The HTML of a page's main content, or nothing where it has none: a redirect, an embedded picture. */
export function mainOf(html: string): string | undefined {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  if (start < 0 || end < start || !html.includes('sl-markdown-content')) return undefined;
  const main = html.slice(start, end);
  // What follows the content leads to other pages.
  const foot = main.lastIndexOf('<footer');
  return withoutBulk(foot < 0 ? main : main.slice(0, foot));
}
