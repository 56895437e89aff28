import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Nodes } from 'hast';
import { expect, test } from 'vitest';
import { splitAtIds } from '../../src/model/citations/ids.ts';

/** In these an id is the address itself, a name in code, or the label of something that is no text. */
const apart = new Set(['a', 'script', 'style', 'code', 'pre', 'title', 'head', 'button', 'option', 'svg', 'textarea']);

/** Texts that print an id outside a link. */
function bare(node: Nodes): string[] {
  if (node.type === 'text') return splitAtIds(node.value).some(({ path }) => path !== undefined) ? [node.value] : [];
  if (node.type === 'element' && apart.has((node satisfies Element).tagName)) return [];
  return 'children' in node ? node.children.flatMap(bare) : [];
}

test('every id that a page prints is a link', () => {
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('index.html'),
  );
  const found = pages.flatMap((name) => {
    const html = readFileSync(`dist/${name}`, 'utf8');
    // Pages at short addresses have nothing but their link.
    if (html.length < 4000) return [];
    return bare(fromHtml(html)).map((text) => `${name}: ${text.trim().slice(0, 80)}`);
  });
  expect(found).toEqual([]);
});

test('every part that can be cited has its short address, and every short address a part', () => {
  const { parts } = JSON.parse(readFileSync('dist/citations.json', 'utf8')) as {
    parts: Record<string, { path: string }>;
  };
  const short = Object.keys(parts).filter((id) => /^(?:[A-Z]-|[A-Z]\/)/.test(id));
  expect(short.length).toBeGreaterThan(1400);
  for (const id of short) {
    const html = readFileSync(`dist/${id}/index.html`, 'utf8');
    expect(html, id).toContain(`<a href="${parts[id]?.path ?? ''}">`);
    expect(html, id).toContain('<meta name="robots" content="noindex">');
    expect(html, id).toContain('<link rel="canonical" href="https://');
    for (const tag of ['og:title', 'og:description', 'og:image', 'og:url', 'twitter:card', 'twitter:image'])
      expect(html.split(`"${tag}" content="`).length, `${id}: ${tag}`).toBe(2);
    const [, description = ''] = /property="og:description" content="([^"]*)"/.exec(html) ?? [];
    expect(description.length, id).toBeGreaterThan(0);
    const [, picture = ''] = /property="og:image" content="https:\/\/[^/]+\/([^"]*)"/.exec(html) ?? [];
    expect(existsSync(`dist/${picture}`), `${id}: ${picture}`).toBe(true);
  }
});
