import type { Element, ElementContent } from 'hast';
import type { ListItem, Root, RootContent, Table, TableRow } from 'mdast';
import { findFirst, hasClass, isBlock, isElement, stringOf, wordsOf } from './nodes.ts';
import { phrasing } from './phrasing.ts';

declare module 'mdast' {
  interface TableData {
    /** What the table says is in a register too. */
    repeats?: true;
  }
}

const named = (node: Element, name: string): Element[] =>
  node.children.filter((child): child is Element => isElement(child) && child.tagName === name);

const holdsBlock = (node: ElementContent): node is Element =>
  isElement(node) && (isBlock(node) || findFirst(node.children, isBlock) !== undefined);

/** Lines that belong to no block of their own become paragraphs. */
function flow(children: readonly ElementContent[]): RootContent[] {
  const out: RootContent[] = [];
  let run: ElementContent[] = [];
  const close = (): void => {
    const line = phrasing(run);
    run = [];
    if (line.length > 0) out.push({ type: 'paragraph', children: line });
  };
  for (const child of children) {
    if (!holdsBlock(child)) {
      run.push(child);
      continue;
    }
    close();
    out.push(...block(child));
  }
  close();
  return out;
}

function listItem(node: Element): ListItem {
  const children = flow(node.children) as ListItem['children'];
  // Blank lines only where an item has several paragraphs.
  return { type: 'listItem', spread: children.filter(({ type }) => type === 'paragraph').length > 1, children };
}

function tableRow(node: Element): TableRow {
  const cells = node.children.filter(isElement);
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: phrasing(cell.children) })),
  };
}

const rowsOf = (node: Element): Element[] =>
  node.children.filter(isElement).flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)));

/** Tables that say again what a register says are marked, so that one text of all pages can do without them. */
function table(node: Element): Table {
  const children = rowsOf(node).map(tableRow);
  return 'dataRepeats' in node.properties
    ? { type: 'table', children, data: { repeats: true } }
    : { type: 'table', children };
}

function pre(node: Element): RootContent {
  const tex = stringOf(node, 'dataMath');
  if (tex !== undefined) return { type: 'math', value: tex };
  const lang = findFirst(node.children, (code) => hasClass(code, 'language-mermaid')) ? 'mermaid' : null;
  return { type: 'code', lang, value: wordsOf(node).replace(/\n$/, '') };
}

function block(node: Element): RootContent[] {
  const { tagName, children } = node;
  switch (tagName) {
    case 'p': {
      const line = phrasing(children);
      return line.length > 0 ? [{ type: 'paragraph', children: line }] : [];
    }
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [{ type: 'heading', depth: Number(tagName.slice(1)) as 2 | 3 | 4 | 5 | 6, children: phrasing(children) }];
    case 'ul':
    case 'ol': {
      const items = named(node, 'li')
        .map(listItem)
        .filter((item) => item.children.length > 0);
      return items.length > 0 ? [{ type: 'list', ordered: tagName === 'ol', spread: false, children: items }] : [];
    }
    case 'table':
      return [table(node)];
    case 'blockquote':
      return [{ type: 'blockquote', children: flow(children) as never }];
    case 'pre':
      return [pre(node)];
    default:
      return flow(children);
  }
}

/** Shaped content as a Markdown tree. It is made for the few elements that shaping leaves, which is what makes it fast. */
export const treeOf = (children: readonly ElementContent[]): Root => ({ type: 'root', children: flow(children) });
