import { describe, expect, it } from 'vitest';
import { importsOf, withoutForwards, withPreloads } from './preload.ts';

const files: Readonly<Record<string, string>> = {
  '/kb/a/start.js': 'import{t as e}from"./page.js";import"./side.js";e();import("./later.js")',
  '/kb/a/page.js': 'import{r}from"../runtime.js";export{r as t}',
  '/kb/a/side.js': 'import"./page.js"',
  '/kb/a/forward.js': 'import"./page.js";\n',
  '/kb/runtime.js': 'export const r=1',
};
const read = (address: string): string => {
  const text = files[address];
  if (text === undefined) throw new Error(`${address} is not asked for`);
  return text;
};

describe('scripts that a page names in its head', () => {
  it('are what its own scripts import, and what that imports, each once', () => {
    const script = '<script type="module" src="/kb/a/start.js"></script>';
    expect(withPreloads(`<head>${script}</head>`, read)).toBe(
      `<head>${script}<link rel="modulepreload" href="/kb/a/page.js"><link rel="modulepreload" href="/kb/a/side.js"><link rel="modulepreload" href="/kb/runtime.js"></head>`,
    );
  });
  it('are none where a page has no script of its own', () => {
    expect(withPreloads('<head></head><script>1</script>', read)).toBe('<head></head><script>1</script>');
  });
  it('leave out what comes later', () => {
    expect(importsOf('import("./later.js");const from="x"')).toEqual([]);
  });
});

it('a page names a script in place of one that only imports it', () => {
  const page = (forward: string): string =>
    `<script type="module" src="/kb/a/${forward}.js"></script><script type="module" src="/kb/a/start.js"></script>`;
  expect(withoutForwards(page('forward'), read)).toBe(page('page'));
});
