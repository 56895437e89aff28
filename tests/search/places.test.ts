import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtLibrary } from './library.ts';

const { lexicon } = builtLibrary();

const idsOf = new Map<string, ReadonlySet<string>>();

function idsIn(page: string): ReadonlySet<string> {
  const known = idsOf.get(page);
  if (known) return known;
  const file = `dist${page}index.html`;
  const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
  idsOf.set(page, ids);
  return ids;
}

test('every place that search can open is there', () => {
  const lost = lexicon.entries.flatMap(({ path, title, asks, messages, heads, corrects }) => {
    const [page = '', own] = path.split('#');
    const ids = idsIn(page);
    if (ids.size === 0) return [`${title}: there is no page ${page}`];
    const parts = [...asks, ...messages, ...heads, ...corrects].flatMap(({ at }) => at ?? []);
    const anchors = [...new Set([...(own === undefined ? [] : [own]), ...parts])];
    return anchors
      .filter((anchor) => !ids.has(anchor))
      .map((anchor) => `${page} has no #${anchor}: correct the \`at\` of its \`asks\`, or the message that names it`);
  });
  expect(lost).toEqual([]);
});

test('a question leads to three pages at most', () => {
  const pages = new Map<string, Set<string>>();
  for (const { path, asks } of lexicon.entries)
    for (const { text } of asks) pages.set(text, (pages.get(text) ?? new Set<string>()).add(path.split('#')[0] ?? ''));
  const common = [...pages]
    .filter(([, paths]) => paths.size > 3)
    .map(([text, paths]) => `${text}: ${[...paths].join(' ')}`);
  expect(common).toEqual([]);
});
