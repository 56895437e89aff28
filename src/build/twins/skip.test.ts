import { expect, test } from 'vitest';
import { withoutBulk } from './skip.ts';

test('drawings, notes and laid-out formulas go whole, whatever is nested in them', () => {
  expect(withoutBulk('a<svg><g><svg></svg>x</g></svg>b<svg></svg>c')).toBe('abc');
  expect(withoutBulk('<p>5<span class="fact-note"><span>size</span><span>1</span></span> a</p>')).toBe('<p>5 a</p>');
  expect(withoutBulk('<span class="katex-html"><span><span></span></span></span><span>kept</span>')).toBe(
    '<span>kept</span>',
  );
});

test('what has no bulk stays as it is', () => {
  expect(withoutBulk('<p>One <span>two</span></p>')).toBe('<p>One <span>two</span></p>');
});
