import { expect, test } from 'vitest';
import { leadsSomewhere, pages, read, root } from './site.ts';

const text = read('llms.txt');
const full = read('llms-full.txt');

test('llms.txt has a title, a summary, and sections of links with a line each', () => {
  const [title, blank, summary] = text.split('\n');
  expect(title).toBe('# Headroom');
  expect(blank).toBe('');
  expect(summary).toMatch(/^> \S/);
  const below = text.slice(text.indexOf('\n## ')).split('\n');
  expect(below.filter((line) => line !== '' && !/^## \S|^- \[.+\]\(https?:\S+\): \S/.test(line))).toEqual([]);
  expect(
    text
      .split('\n')
      .filter((line) => line.startsWith('## '))
      .at(-1),
  ).toBe('## Optional');
});

test('llms.txt names the twin of every page once, and all links lead somewhere', () => {
  const links = [...text.matchAll(/\]\((https?:\S+?)\): /g)].map(([, link = '']) => link);
  expect(
    pages.filter((page) => links.filter((link) => link === `${root}${page.slice(1)}index.md`).length !== 1),
  ).toEqual([]);
  expect(links.filter((link) => !leadsSomewhere(link))).toEqual([]);
});

test('llms-full.txt has every page in reading order, and every figure with its sources once', () => {
  const places = pages.map((page) => full.split(`\n- Page: <${root}${page.slice(1)}>\n`).length - 1);
  expect(places.filter((count) => count !== 1)).toEqual([]);
  const at = (path: string): number => full.indexOf(`- Page: <${root}${path}>`);
  expect(at('')).toBeLessThan(at('tiers/'));
  expect(at('tiers/users-1/')).toBeLessThan(at('tiers/users-10k/'));
  expect(at('tiers/users-10k/')).toBeLessThan(at('decisions/'));
  expect(full.split('<a id="aurora-acu-max"></a>')).toHaveLength(2);
  expect(full.match(/^\| Quantity \| Value \| Source \|$/gm)?.length).toBe(
    read('reference/limits/index.md').match(/^\| Quantity \| Value \| Source \|$/gm)?.length,
  );
});
