import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { fillPages } from './page-numbers.ts';
import { namedOnly, otherAnchor, resolve, type Mentions } from './references.ts';
import { inline, reference } from './text.ts';

const places = {
  own: new Set(['D-09', 'C-CONN', 'N-28']),
  others: [
    { name: 'Reference', anchors: new Set(['sqs-batch', 'D-09']) },
    { name: 'Handbook', anchors: new Set(['sqs-batch', 'do-less']) },
  ],
};
const pages = new Map([
  ['D-09', 132],
  ['C-CONN', 9],
  [otherAnchor('sqs-batch'), 88],
  [otherAnchor('do-less'), 91],
]);

const printed = (...children: Parameters<typeof h>[2][]): string => {
  const chapter = h('section', ...children);
  resolve(chapter, places, new Map());
  return fillPages(toHtml(chapter), pages).replace(/<[^>]+>/g, '');
};

describe('a reference', () => {
  it('names the page the first time, and only its place after that', () => {
    expect(printed(h('p', [reference('D-09'), ' and ', reference('D-09')]))).toBe('D-09 (p.\u00a0132) and D-09');
  });

  it('names the page of the other volume where this one has no such place', () => {
    expect(printed(h('p', ['a ', h('a', { dataTo: 'sqs-batch' }, 'batch')]))).toBe('a batch (Reference p.\u00a088)');
  });

  it('names the page of the first of the volumes beside it that has the place', () => {
    expect(printed(h('p', h('a', { dataTo: 'do-less' }, 'do less')))).toBe('do less (Handbook p.\u00a091)');
  });

  it('takes the chapter where the exact place is not printed, and is plain words where neither is', () => {
    expect(printed(h('p', h('a', { dataTo: 'C-CONN--derivation C-CONN' }, 'why')))).toBe('why (p.\u00a09)');
    expect(printed(h('p', h('a', { dataTo: 'nowhere' }, 'words')))).toBe('words');
  });

  it('has no page in a heading, nor to its own chapter', () => {
    expect(printed(h('h3', reference('D-09')))).toBe('D-09');
    expect(printed(h('h3', { id: 'D-09' }, 'Proxy'), h('p', reference('D-09')))).toBe('ProxyD-09');
  });

  it('to a line of the notes is counted for the index', () => {
    const chapter = h('section', h('p', [reference('N-28'), reference('N-28'), reference('S-03')]));
    expect(namedOnly([chapter], places.own)).toEqual(['S-03']);
    const mentions: Mentions = new Map();
    resolve(chapter, places, mentions);
    expect(mentions.get('N-28')).toEqual(['at--N-28--1', 'at--N-28--2']);
  });
});

describe('text of a record', () => {
  it('has its ids as references, its code as code, and nothing else changed', () => {
    const html = toHtml(inline('See C-COST-APP and `max_connections`, not a-09.'));
    expect(html).toContain('data-to="C-COST-APP"');
    expect(html).toContain('<code>max_connections</code>, not a-09.');
  });
});
