import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { finishPages } from '../pages/finish.ts';
import { styled } from './pages.ts';

let dist: string;
const at = (name: string): string => join(dist, name);

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'styles-'));
  mkdirSync(at('_astro'));
  const files = {
    'index.html':
      '<html><head><style>@layer a;</style><link rel="stylesheet" href="/kb/_astro/one.css"><link rel="stylesheet" href="/kb/_astro/paper.css" media="print"><title>T</title></head><body><p class="x"><style>.kept{}</style><script type="module" src="/kb/_astro/start.js"></script></body></html>',
    'moved.html': '<html><head><meta http-equiv="refresh"></head></html>',
    '_astro/one.css': '.x{color:red}.y{color:red}.z{color:red}',
    '_astro/paper.css': '.x{color:#000}',
    '_astro/later.css': '.z{src:url(used.woff2)}',
    '_astro/used.woff2': '',
    '_astro/unused.woff2': '',
    '_astro/start.js': 'import("./later.js")',
    '_astro/later.js': 'add("z","/kb/_astro/later.css")',
    '_astro/other.js': 'add("y")',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);
  expect(finishPages(dist, [styled(dist, '/kb/')])).toBe(2);
});

afterAll(() => rmSync(dist, { recursive: true }));

it('a page has one style in its head: what it uses, in the order of its sheets, for the media they are for', () => {
  expect(readFileSync(at('index.html'), 'utf8')).toBe(
    '<html><head><style>@layer a;.x{color:red}.z{color:red}@media print{.x{color:#000}}</style><title>T</title></head><body><p class="x"><style>.kept{}</style><script type="module" src="/kb/_astro/start.js"></script></body></html>',
  );
});

it('a page without styles stays as it is', () => {
  expect(readFileSync(at('moved.html'), 'utf8')).not.toContain('<style>');
});

it('what only a script asks for is still there, and nothing else', () => {
  const there = ['one.css', 'paper.css', 'later.css', 'used.woff2', 'unused.woff2'].filter((name) =>
    existsSync(at(`_astro/${name}`)),
  );
  expect(there).toEqual(['later.css', 'used.woff2']);
});
