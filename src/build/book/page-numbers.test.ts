import { describe, expect, it } from 'vitest';
import { fillPages, pageListMark, pageMark } from './page-numbers.ts';

const pages = new Map([
  ['a', 7],
  ['b', 12],
  ['c', 12],
  ['d', 130],
]);

describe('page numbers', () => {
  it('are of one width before any page is known, and right afterwards', () => {
    const html = `<i>${pageMark('d')}</i>`;
    expect(fillPages(html)).toBe('<i>000</i>');
    expect(fillPages(html, pages)).toBe('<i>130</i>');
  });

  it('stand once in a list, the main one first and bold', () => {
    expect(fillPages(pageListMark('d', ['a', 'b', 'c', 'd']), pages)).toBe(
      '<b><a href="#d">130</a></b>, <a href="#a">7</a>, <a href="#b">12</a>',
    );
  });

  it('refuse an anchor that stands on no page', () => {
    expect(() => fillPages(pageMark('lost'), pages)).toThrow('the anchor “lost”');
  });
});
