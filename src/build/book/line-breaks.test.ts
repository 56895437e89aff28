import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { lineBreaks } from './line-breaks.ts';

const printed = (...children: Parameters<typeof h>[2][]): string => {
  const chapter = h('section', ...children);
  lineBreaks(chapter);
  return toHtml(chapter);
};

describe('where a page and a line may end', () => {
  it('keeps what ends in a colon with what it announces', () => {
    expect(printed(h('p', 'Three limits:'), h('ul'), h('p', 'Not so.'))).toBe(
      '<section><p class="leads">Three limits:</p><ul></ul><p>Not so.</p></section>',
    );
  });

  it('leaves a colon alone that nothing follows', () => {
    expect(printed(h('p', 'With these:'))).toBe('<section><p>With these:</p></section>');
  });

  it('breaks a long name of code between its words, and a short one nowhere', () => {
    expect(printed(h('code', 'ApproximateAgeOfOldestMessage'))).toContain(
      'Approximate<wbr>Age<wbr>Of<wbr>Oldest<wbr>Message',
    );
    expect(printed(h('code', 'max_connections'))).toContain('max_<wbr>connections');
    expect(printed(h('code', 'Cache-Control'))).toContain('<code>Cache-Control</code>');
    expect(printed(h('code', 'EventAge'))).toContain('<code>EventAge</code>');
  });
});
