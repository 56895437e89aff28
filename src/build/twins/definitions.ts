import type { Element, ElementContent } from 'hast';
import { anchorOf } from './anchors.ts';
import { element, hasClass, isBlock, isElement, joined, paragraph, strong, text, trimmed, wordsOf } from './nodes.ts';
import type { Inner, Rule } from './rule.ts';

/** Terms with what is said of them. */
interface Definition {
  readonly terms: ElementContent[][];
  readonly says: ElementContent[][];
  readonly anchor: readonly Element[];
}

/** A term; its other names stand behind it. */
const termOf = ({ children }: Element, inner: Inner): ElementContent[] =>
  trimmed(children.flatMap((node) => (hasClass(node, 'rests') ? [text(` (${wordsOf(node).trim()})`)] : inner([node]))));

function definitionsIn(children: readonly ElementContent[], inner: Inner): Definition[] {
  const found: Definition[] = [];
  const take = (nodes: readonly ElementContent[], group?: Element): void => {
    for (const node of nodes.filter(isElement)) {
      const open = found.at(-1);
      if (node.tagName === 'div') take(node.children, node);
      else if (node.tagName === 'dd') open?.says.push(inner(node.children));
      else if (open?.says.length === 0) open.terms.push(termOf(node, inner));
      else {
        const anchor = [node, ...(group ? [group] : [])].flatMap(anchorOf).slice(0, 1);
        found.push({ terms: [termOf(node, inner)], says: [], anchor });
      }
    }
  };
  take(children);
  return found;
}

function itemOf({ terms, says, anchor }: Definition): Element {
  const head = [...anchor, strong(joined(terms, ', ')), text(': ')];
  const flat = says.flat();
  const at = flat.findIndex(isBlock);
  if (at < 0) return element('li', [...head, ...joined(says, '; ')]);
  const first = flat[at];
  // A paragraph goes on in the line of the term, a list stands below it.
  if (at === 0 && first && isElement(first) && first.tagName === 'p')
    return element('li', [paragraph([...head, ...first.children]), ...flat.slice(1)]);
  return element('li', [paragraph([...head, ...flat.slice(0, at)]), ...flat.slice(at)]);
}

/** Terms and what is said of them, as a list: Markdown has nothing nearer. */
export const definitions: Rule = ({ children }, inner) => [element('ul', definitionsIn(children, inner).map(itemOf))];

/** States, each with what it means in a sentence of its own. */
export const states: Rule = ({ children }, inner) => {
  const stopped: Inner = (nodes) =>
    inner(nodes).flatMap((node) => (isElement(node) && node.tagName === 'b' ? [node, text('. ')] : [node]));
  return [element('ul', definitionsIn(children, stopped).map(itemOf))];
};
