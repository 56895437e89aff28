import type { Element, ElementContent, Nodes } from 'hast';
import { visit } from 'unist-util-visit';

export function classesOf(element: Element): string[] {
  const value = element.properties['className'];
  return Array.isArray(value) ? value.map(String) : [];
}

export const hasClass = (element: Element, name: string): boolean => classesOf(element).includes(name);

export function stringOf(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  return typeof value === 'string' ? value : undefined;
}

/** All elements below a node, itself included, that a test lets through, in document order. */
export function find(root: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(root, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}

/** Puts others in the place of every element that a test lets through; what replaced it is not looked at again. */
export function replace(
  root: Element,
  test: (element: Element) => boolean,
  by: (element: Element) => ElementContent[],
): void {
  root.children = root.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (test(child)) return by(child);
    replace(child, test, by);
    return [child];
  });
}
