import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mark } from '../../src/build/offline/write.ts';
import type { FileList } from '../../src/model/offline/plan.ts';

const list = JSON.parse(readFileSync('dist/offline.json', 'utf8')) as FileList;
const pages = Object.keys(list.files).filter((path) => path === '' || path.endsWith('/') || path.endsWith('.html'));

test('every page has what the worker knows it by, and ends', () => {
  expect(pages.length).toBeGreaterThan(100);
  const strange = pages.filter((path) => {
    const text = readFileSync(`dist/${path.replace(/(^|\/)$/, '$1index.html')}`, 'utf8');
    return !text.includes(mark) || !text.trimEnd().endsWith('</html>');
  });
  expect(strange).toEqual([]);
});
