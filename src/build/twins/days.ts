import type { Element, ElementContent } from 'hast';
import { hasClass, isBlank, isBlock, paragraph, strong, text } from './nodes.ts';
import type { Inner } from './rule.ts';

const dayOf = (node: ElementContent | undefined): 'talk' | 'today' | undefined => {
  if (node?.type !== 'element') return undefined;
  return hasClass(node, 'as-of-talk') ? 'talk' : hasClass(node, 'as-of-today') ? 'today' : undefined;
};

const heading = (words: string): Element => paragraph([strong([text(words)])]);

/**
 * What a page says for each of two days, in one text: a figure as `1 MiB (2024: 256 KiB)`, a block under the name of its day.
 * @returns the nodes that the pair becomes, and how many it took; nothing where no pair begins here
 */
export function pairAt(
  nodes: readonly ElementContent[],
  at: number,
  inner: Inner,
): { readonly nodes: ElementContent[]; readonly taken: number } | undefined {
  const first = nodes[at];
  const day = dayOf(first);
  if (first?.type !== 'element' || day === undefined) return undefined;
  const said = inner(first.children);
  if (day === 'today') return { nodes: isBlock(first) ? said : [text('today: '), ...said], taken: 1 };
  const next = nodes.findIndex((node, i) => i > at && !isBlank(node));
  const second = nodes[next];
  if (second?.type !== 'element' || dayOf(second) !== 'today') {
    return {
      nodes: isBlock(first) ? [heading('As in the talk (2024)'), ...said] : [text('2024: '), ...said],
      taken: 1,
    };
  }
  const now = inner(second.children);
  const taken = next - at + 1;
  if (!isBlock(first)) return { nodes: [...now, text(' (2024: '), ...said, text(')')], taken };
  return { nodes: [heading('Today'), ...now, heading('As in the talk (2024)'), ...said], taken };
}
