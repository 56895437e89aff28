import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { wholePage } from '../../src/build/apart/files.ts';
import { dist, leadsSomewhere, pages, read, root } from './site.ts';

const twinOf = (page: string): string => read(`${page}index.md`);

/** Addresses in a twin, of this site. */
const linksIn = (markdown: string): string[] =>
  [...markdown.matchAll(/\]\((\S+?)\)/g)].map(([, address = '']) => address);

const formulas = /\$\$[\s\S]*?\$\$|(?<!\\)\$[^$]*\$/g;

/** A twin without what is no prose: addresses, formulas, anchors, code and the signs of Markdown. */
const proseOf = (markdown: string): string =>
  markdown
    .replace(/\]\(\S+?\)/g, '] ')
    .replace(/<a id="[^"]*"><\/a>/g, ' ')
    .replace(formulas, ' ')
    .replace(/&#x[0-9A-F]+;/gi, ' ');

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every word of a page by itself: words of two elements are never one. */
function wordsOfPage(html: string): Set<string> {
  const words = new Set<string>();
  const parser = new Parser({
    onopentag: (_, attributes) => {
      for (const value of Object.values(attributes)) for (const word of wordsIn(value)) words.add(word);
    },
    ontext: (text) => {
      for (const word of wordsIn(text)) words.add(word);
    },
  });
  parser.end(html);
  return words;
}

/** Words that a twin says and its page does not. */
const ownWords =
  'Id Part of Page Figures Input Opens Name address Result Value Today With limits where day talk differs given Drawing See also Signs today Quantity Source Sources'.split(
    ' ',
  );

test('every page has a twin, and nothing else has', () => {
  expect(pages.length).toBeGreaterThan(150);
  expect(pages.filter((page) => !existsSync(join(dist, page, 'index.md')))).toEqual([]);
  expect(existsSync(join(dist, 'search/index.md'))).toBe(false);
});

test('every page names its twin', () => {
  const silent = pages.filter((page) => {
    const [, href = ''] =
      /<link rel="alternate" type="text\/markdown" href="([^"]*)"/.exec(read(`${page}index.html`)) ?? [];
    return new URL(href, root).href !== new URL(`${page.slice(1)}index.md`, root).href;
  });
  expect(silent).toEqual([]);
});

/** The register of limits fetches the whole records of its rows. */
const recordsOf = (page: string): string =>
  page === '/reference/limits/'
    ? readdirSync(join(dist, 'reference/limits/rows'))
        .flatMap((name) => Object.values(JSON.parse(read(`/reference/limits/rows/${name}`)) as Record<string, string>))
        .join(' ')
    : '';

describe('a twin', () => {
  test('opens with title, description and the address of its page', () => {
    for (const page of pages) {
      const [title = '', , quote = ''] = twinOf(page).split('\n');
      expect(title, page).toMatch(/^# \S/);
      expect(quote, page).toMatch(/^> \S/);
      expect(twinOf(page), page).toContain(`- Page: <${root}${page.slice(1)}>`);
    }
  });

  test('links to pages and anchors that exist, by whole addresses', () => {
    const dead = pages.flatMap((page) =>
      linksIn(twinOf(page))
        .filter((address) => !/^https?:/.test(address) || (address.startsWith(root) && !leadsSomewhere(address)))
        .map((address) => `${page}: ${address}`),
    );
    expect(dead).toEqual([]);
  });

  test('keeps the words of its page apart', () => {
    const worksheets = wordsOfPage(read('worksheets.json'));
    const known = new Set([...wordsIn(worksheets.size > 0 ? read('worksheets.json') : ''), ...ownWords]);
    const glued = pages.flatMap((page) => {
      const words = wordsOfPage(wholePage(dist, page) + recordsOf(page));
      const twin = proseOf(twinOf(page));
      return wordsIn(twin)
        .filter((word) => !words.has(word) && !known.has(word) && !/^\d+$/.test(word))
        .map((word) => `${page}: ${word}`);
    });
    expect(glued).toEqual([]);
  });

  test('has no controls, notes or empty brackets', () => {
    for (const page of pages) {
      const twin = twinOf(page).replace(formulas, 'x');
      expect(twin, page).not.toMatch(/Copy link|Section titled|\( | \)|\[\]\(|(?<!\w)\(\)/i);
    }
  });

  test('says every paragraph and heading of the page that has no parts', () => {
    const plain = (text: string): string =>
      text
        .replace(/\\([\\`*_[\]<>&!|~$#+.()-])/g, '$1')
        .replace(/\s+/g, ' ')
        .trim();
    for (const page of pages) {
      const html = read(`${page}index.html`);
      const at = html.indexOf('class="sl-markdown-content');
      const main = at < 0 ? '' : html.slice(at, html.lastIndexOf('<footer'));
      const twin = plain(twinOf(page));
      const texts = [...main.matchAll(/<(p|h[2-4]|li)(?: id="[^"]*")?>([^<>&]{30,})<\/\1>/g)].map(([, , text = '']) =>
        plain(text.replaceAll('\u00a0', ' ')),
      );
      const missing = texts.filter((text) => !twin.includes(text));
      expect(missing, page).toEqual([]);
    }
  });
});

test('a figure that moved is said with both days, a claim with its verdict', () => {
  expect(twinOf('/decisions/d-16/')).toContain('[1 MiB (2024: 256 KiB)](');
  expect(twinOf('/decisions/d-16/')).toContain('[N-60 (confirmed)](');
  expect(twinOf('/decisions/d-16/')).toContain('## <a id="options"></a>Options');
});

test('a calculator is its verdict, its inputs, its results and its steps', () => {
  const twin = twinOf('/capacity/concurrency/');
  expect(twin).toContain('- Id: C-CONC');
  expect(twin).toContain('| Time per request | 2 s | `latency` |');
  expect(twin).toContain('| **Rate of the whole service** | 150,000/min |');
  expect(twin).toContain(
    String.raw`$\lambda = \dfrac{C}{W} = \dfrac{\text{5,000}}{\text{2 s}} = \text{2,500 requests/s}$`,
  );
  expect(twin).toContain('app-runner-concurrency-max');
});

test('a drawing is its text and the addresses of its files', () => {
  const twin = twinOf('/architectures/stage-d/');
  expect(twin).toContain(`[SVG, today](${root}architectures/stage-d-today.svg)`);
  expect(twin).toContain('| Part | Frame | Remark |');
});
