import { Parser } from 'htmlparser2';
import type { Node } from '../../model/architecture/types.ts';
import { iconOf } from './icons.ts';

/** By the id of an icon in a drawing: its id in the sprite of a page. */
function spriteIds(content: string, nodes: readonly Node[]): Map<string, string> {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const ids = new Map<string, string>();
  let part: Node | undefined;
  const parser = new Parser(
    {
      onopentag: (name, { 'data-part': id, href = '' }) => {
        if (id !== undefined) part = nodeOf.get(id);
        if (name === 'use' && part) ids.set(href.slice(1), iconOf(part));
      },
    },
    { xmlMode: true },
  );
  parser.end(content);
  return ids;
}

/** The content of a drawing without icons of its own: it has those of the page’s sprite, which small pictures have too. */
export function withSharedIcons(content: string, nodes: readonly Node[]): string {
  const end = '</defs>';
  const bare = content.slice(content.indexOf(end) + end.length);
  return [...spriteIds(bare, nodes)].reduce(
    (text, [own, shared]) => text.replaceAll(`href="#${own}"`, `href="#${shared}"`),
    bare,
  );
}
