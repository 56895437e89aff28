import type { RootContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { folded } from './folded-parts.ts';

const part = (tagName: string, id?: string): RootContent => ({
  type: 'element',
  tagName,
  properties: id === undefined ? {} : { id },
  children: [],
});

/** An element as its tag, its id and what is in it. */
const outline = (nodes: readonly RootContent[]): unknown[] =>
  nodes.map((node) => {
    if (node.type !== 'element') return node.type;
    const { tagName, properties, children } = node;
    const name = [tagName, properties['id']].filter(Boolean).join('#');
    return children.length === 0 ? name : [name, ...outline(children)];
  });

describe('folded parts', () => {
  const page = [part('p'), part('h2', 'a'), part('p'), part('h3', 'b'), part('p'), part('h2', 'c'), part('p')];

  it('fold from their heading up to the next of the same rank', () => {
    expect(outline(folded(page, { a: 'More' }))).toEqual([
      'p',
      ['details', ['summary', 'h2#a', ['span', 'text']], 'p', 'h3#b', 'p'],
      'h2#c',
      'p',
    ]);
  });

  it('may be a part of another part, folded or not', () => {
    const inner = ['details', ['summary', 'h3#b', ['span', 'text']], 'p'];
    expect(outline(folded(page, { b: 'More' }))).toEqual(['p', 'h2#a', 'p', inner, 'h2#c', 'p']);
    expect(outline(folded(page, { a: 'More', b: 'More' }))[1]).toEqual([
      'details',
      ['summary', 'h2#a', ['span', 'text']],
      'p',
      inner,
    ]);
  });

  it('end before the sources of the page', () => {
    const notes = { type: 'mdxJsxFlowElement', name: 'FactNotes', attributes: [], children: [] };
    expect(outline(folded([part('h2', 'a'), part('p'), notes as unknown as RootContent], { a: 'More' }))).toEqual([
      ['details', ['summary', 'h2#a', ['span', 'text']], 'p'],
      'mdxJsxFlowElement',
    ]);
  });
});
