import type { Element, ElementContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import { isBlock, stringOf, wordsOf } from './nodes.ts';

const parents: Readonly<Record<string, 'strong' | 'emphasis' | 'link'>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  a: 'link',
};

/** A sign that ends something stands next to it, whatever the page sets between them. */
const closing = /^ ?(?:[:;,.](?:\s|$)|\))/;

/** After a blank or an opening sign no blank follows. */
const opening = /[\s(“]$/;

const isEmpty = (nodes: readonly PhrasingContent[]): boolean =>
  nodes.every((node) => node.type === 'text' && node.value.trim() === '');

/** Takes the blank off the end of a line, however deep it stands. */
function trimEnd(nodes: PhrasingContent[]): void {
  const last = nodes.at(-1);
  if (last?.type === 'text') {
    last.value = last.value.trimEnd();
    if (last.value === '') {
      nodes.pop();
      trimEnd(nodes);
    }
  } else if (last?.type === 'break') {
    nodes.pop();
    trimEnd(nodes);
  }
}

/** Writes the nodes of one line; runs of blanks become one, and none stands at an edge of a bold part or a link. */
class Line {
  readonly nodes: PhrasingContent[] = [];
  /** A blank before the next word would be the second, or the first of the line. */
  #blank = true;

  write(children: readonly ElementContent[]): void {
    for (const child of children) {
      if (child.type === 'text') this.#text(child.value);
      else if (child.type === 'element') this.#element(child);
    }
  }

  #text(value: string): void {
    let words = value.replace(/\s+/g, ' ');
    const last = this.nodes.at(-1);
    if (closing.test(words)) {
      words = words.trimStart();
      if (last?.type === 'text') last.value = last.value.trimEnd();
    }
    const fresh = this.#blank ? words.trimStart() : words;
    if (fresh === '') return;
    this.#blank = opening.test(fresh);
    if (last?.type === 'text') last.value += fresh;
    else this.nodes.push({ type: 'text', value: fresh });
  }

  #put(node: PhrasingContent): void {
    this.nodes.push(node);
    this.#blank = false;
  }

  #element(element: Element): void {
    const tex = stringOf(element, 'dataMath');
    const html = stringOf(element, 'dataRaw');
    if (html !== undefined) this.nodes.push({ type: 'html', value: html });
    else if (tex !== undefined) this.#put({ type: 'inlineMath', value: tex.replace(/\s+/g, ' ') });
    else if (element.tagName === 'code') this.#put({ type: 'inlineCode', value: wordsOf(element) });
    else if (element.tagName === 'br') this.#text(' ');
    else if (element.tagName === 'q') {
      this.#text('“');
      this.write(element.children);
      this.#text('”');
    } else this.#parent(element);
  }

  #parent(element: Element): void {
    const type = parents[element.tagName];
    if (!type) {
      // A block where only a line can be, such as a list in a cell, keeps its words apart.
      if (isBlock(element)) this.#text(' ');
      this.write(element.children);
      return;
    }
    if (/^\s/.test(wordsOf(element))) this.#text(' ');
    const line = new Line();
    line.write(element.children);
    const { nodes } = line;
    trimEnd(nodes);
    if (isEmpty(nodes)) return;
    const href = stringOf(element, 'href') ?? '';
    this.#put(type === 'link' ? { type, url: href, children: nodes } : { type, children: nodes });
    if (/\s$/.test(wordsOf(element))) this.#text(' ');
  }
}

/** The nodes of a line of Markdown. */
export function phrasing(children: readonly ElementContent[]): PhrasingContent[] {
  const line = new Line();
  line.write(children);
  trimEnd(line.nodes);
  return line.nodes;
}
