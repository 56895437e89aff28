import { expect, test } from 'vitest';
import { atom } from './atom.ts';

const entry = {
  id: 'fact/acu/2024-10-03',
  kind: 'fact',
  title: 'ACU: 128 → 256 <max> & more',
  url: 'https://example.org/kb/#acu',
  day: '2024-10-03',
  summary: 'Was 128.',
} as const;

test('an entry has a permanent id, its day, its address and its words, escaped', () => {
  const xml = atom({ site: 'https://example.org/kb/', self: 'https://example.org/kb/feed.xml', entries: [entry] });
  expect(xml).toContain('<?xml version="1.0" encoding="utf-8"?>');
  expect(xml).toContain('<id>tag:example.org,2026:fact/acu/2024-10-03</id>');
  expect(xml).toContain('<updated>2024-10-03T00:00:00Z</updated>');
  expect(xml).toContain('ACU: 128 → 256 &#x3C;max> &#x26; more');
  expect(xml).toContain('<link rel="self" type="application/atom+xml" href="https://example.org/kb/feed.xml"');
});
