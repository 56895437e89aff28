import { expect, test } from 'vitest';
import { describe, documentTitle, titled, type Preview } from './preview.ts';
import { isPreviewTag, previewTags } from './tags.ts';

const preview: Preview = {
  title: titled('D-09', 'Database proxy'),
  description: 'Shrink the pools first.',
  image: { path: '/previews/D-09.png', alt: 'Decision D-09: Database proxy.' },
};
const placed = {
  site: 'Headroom',
  url: 'https://headroom.example/kb/decisions/d-09/',
  address: (path: string) => `https://headroom.example/kb${path}`,
};
const contents = new Map(
  previewTags(preview, placed).map(({ attrs }) => [attrs['property'] ?? attrs['name'], attrs['content']]),
);

test('a title leads with the id', () => {
  expect(preview.title).toBe('D-09 · Database proxy');
  expect(titled(undefined, 'Glossary')).toBe('Glossary');
  expect(documentTitle('Glossary', 'Headroom')).toBe('Glossary · Headroom');
});

test('addresses are whole', () => {
  expect(contents.get('og:image')).toBe('https://headroom.example/kb/previews/D-09.png');
  expect(contents.get('twitter:image')).toBe(contents.get('og:image'));
  expect(contents.get('og:url')).toBe(placed.url);
});

test('each tag is there once, and is known as one of ours', () => {
  const tags = previewTags(preview, placed);
  expect(new Set(tags.map(({ attrs }) => attrs['property'] ?? attrs['name'])).size).toBe(tags.length);
  expect(tags.every(isPreviewTag)).toBe(true);
  expect(isPreviewTag({ tag: 'meta', attrs: { name: 'description' } })).toBe(false);
});

test('a site without an address leaves that of the page out', () => {
  expect(previewTags(preview, { ...placed, url: undefined }).some(({ attrs }) => attrs['property'] === 'og:url')).toBe(
    false,
  );
});

test('a description is plain and at most 200 characters long', () => {
  const long = describe(`Use **one** queue ${'per receiver '.repeat(30)}`);
  expect(long.length).toBeLessThanOrEqual(200);
  expect(long).toMatch(/^Use one queue per receiver.*…$/);
});
