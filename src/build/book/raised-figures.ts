import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit, SKIP } from 'unist-util-visit';

const raised = /[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+/;
const signs = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';
const ordinary = '0123456789+−';

/** Raised figures that the book's faces lack become ordinary ones, raised: `10⁻¹⁰`. */
export function raisedFigures(root: Element): void {
  visit(root, 'text', (text, index, parent) => {
    const found = raised.exec(text.value);
    if (!found || index === undefined || parent?.type !== 'element' || /^[¹²³]+$/.test(found[0])) return undefined;
    const [before, after] = [text.value.slice(0, found.index), text.value.slice(found.index + found[0].length)];
    const parts: ElementContent[] = [
      { type: 'text', value: before },
      h(
        'sup',
        found[0].replace(/./g, (sign) => ordinary[signs.indexOf(sign)] ?? sign),
      ),
      { type: 'text', value: after },
    ];
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + 2];
  });
}
