import { expect, test } from 'vitest';
import { whole } from './links.ts';

test.each([
  ['#options', 'https://example.org/kb/d/#options'],
  ['/kb/reference/limits/#acu', 'https://example.org/kb/reference/limits/#acu'],
  ['https://docs.example.net/a?b=1', 'https://docs.example.net/a?b=1'],
  ['../e/', 'https://example.org/kb/e/'],
  ['//other.example/', 'https://other.example/'],
])('%s is read from the page that has it', (href, address) => {
  expect(whole(href, 'https://example.org/kb/d/')).toBe(address);
});
