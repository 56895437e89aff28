import { expect, test } from 'vitest';
import { twinOf } from './twin.ts';

const page = (content: string): string => `<html><head>
<link rel="canonical" href="https://example.org/d/"><meta name="description" content="Which one, &amp; why.">
</head><body><main><div class="page-title"><nav class="crumbs"><ol><li><a href="/">All</a></li></ol></nav><h1 id="_top">Choose *one*</h1><p class="page-ids"><a class="id-button" href="/D-16/">D-16</a></p>
<p class="lead">Which one, &amp; why.</p></div><div class="sl-markdown-content">${content}</div>
<footer><a href="/e/" rel="next">Next</a></footer></main></body></html>`;

test('it opens with title, description, id and address, and knows the next page', () => {
  const twin = twinOf(page('<p>Words.</p>'), '/d/', () => undefined);
  expect(twin?.text).toMatch(
    /^# Choose \\\*one\\\*\n\n> Which one, & why\.\n\n- Id: D-16\n- Part of: \[All\]\(https:\/\/example\.org\/\)\n- Page: <https:\/\/example\.org\/d\/>\n/,
  );
  expect(twin?.text.endsWith('\n\nWords.\n')).toBe(true);
  expect(twin?.next).toBe('https://example.org/e/');
});

test('a table that repeats the page of limits is in the twin, and not in the text of all pages', () => {
  const table =
    '<p>Before.</p><table class="fact-table"><tbody><tr class="fact-row"><td><a class="quantity" href="/x/">size</a><span class="scope">SQS: hard limit</span></td><td><span class="value"><b>5 KB</b><span class="wording">more on request</span></span></td><td class="sources"><span class="source">Guide, 2026</span></td></tr></tbody></table><p>After.</p>';
  const twin = twinOf(page(table), '/d/', () => undefined);
  expect(twin?.text).toContain(
    '| [size](https://example.org/x/) (SQS: hard limit) | **5 KB**, more on request | Guide, 2026 |',
  );
  expect(twin?.brief).not.toContain('5 KB');
  expect(twin?.brief).toMatch(/Before\.[\s\S]*page of limits[\s\S]*After\./);
});

test('a page without content of its own, such as a redirect, has no twin', () => {
  expect(
    twinOf('<html><head><meta http-equiv="refresh" content="0;url=/d/"></head></html>', '/r/', () => undefined),
  ).toBeUndefined();
});
