import { describe, expect, test } from 'vitest';
import { print } from './markdown.ts';
import { readHtml } from './read-main.ts';
import { shape } from './shape.ts';
import { treeOf } from './tree.ts';

/** HTML of a page's content as its twin says it. */
function said(html: string, path = '/tiers/'): string {
  const page = { path, url: `https://example.org/kb${path}`, told: new Set<string>(), worksheet: () => undefined };
  return print(treeOf(shape(readHtml(html).children as never, page))).trim();
}

describe('figures', () => {
  test('a figure that moved is said with both days, its note left out', () => {
    const fact =
      '<p>At most <span class="fact"><a href="/kb/reference/limits/#x"><span class="value as-of-talk">256 KiB</span><span class="value as-of-today">1 MiB</span></a><sup class="note-number">3</sup><span class="fact-note">message size</span></span> a message.</p>';
    expect(said(fact)).toBe('At most [1 MiB (2024: 256 KiB)](https://example.org/kb/reference/limits/#x) a message.');
  });

  test('a mark stands behind its figure', () => {
    expect(said('<p><span class="value">5<span class="mark">not verified</span></span></p>')).toBe('5 (not verified)');
  });

  test('blocks of two days stand under the names of their days, today first', () => {
    expect(
      said(
        '<div class="as-of-block as-of-talk"><p>Then.</p></div><div class="as-of-block as-of-today"><p>Now.</p></div>',
      ),
    ).toBe('**Today**\n\nNow.\n\n**As in the talk (2024)**\n\nThen.');
  });
});

describe('a line', () => {
  test('keeps parts apart that only their looks set apart', () => {
    expect(said('<p><b>512</b><span>limit</span></p>')).toBe('**512** limit');
    expect(said('<p><a href="/a/">S-40</a><a href="/b/">S-41</a></p>')).toBe(
      '[S-40](https://example.org/a/), [S-41](https://example.org/b/)',
    );
  });

  test('has no blank at the edge of bold words, before a stop or after a bracket', () => {
    expect(said('<p><strong>For. </strong>Reads (<b> 5 </b>)<span> , and more</span></p>')).toBe(
      '**For.** Reads (**5**), and more',
    );
  });

  test('is one line, whatever the source breaks', () => {
    expect(said('<p>one\n   two&nbsp;ms</p>')).toBe('one two ms');
  });

  test('takes nothing for markup that is not', () => {
    expect(said('<p>2 * 3 * 4, [x], $5</p>')).toBe(String.raw`2 \* 3 \* 4, \[x], \$5`);
  });
});

test('a service that is closed says so once, where it is first named', () => {
  const mention =
    '<span class="service-mention" data-status="closed since 2026"><a href="/s/">App Runner</a>' +
    '<a class="service-mark full" href="/s/">closed</a><span class="status-note">closed since 2026</span></span>';
  expect(said(`<p>${mention} and ${mention}.</p>`)).toBe(
    '[App Runner](https://example.org/s/) (closed since 2026) and [App Runner](https://example.org/s/).',
  );
});

test('headings and rows carry their permanent anchors', () => {
  expect(said('<h2 id="options">Options</h2>')).toBe('## <a id="options"></a>Options');
  expect(
    said('<table><thead><tr><th>A</th></tr></thead><tbody><tr id="x"><td><p>1</p><p>2</p></td></tr></tbody></table>'),
  ).toBe('| A |\n| - |\n| <a id="x"></a>1; 2 |');
});

test('formulas are the TeX that they were written in', () => {
  const katex =
    '<span class="katex"><math><mi>C</mi><annotation encoding="application/x-tex">C = k \\times N</annotation></math><span class="katex-html">C=kN</span></span>';
  expect(said(`<p>So ${katex} holds.</p>`)).toBe(String.raw`So $C = k \times N$ holds.`);
  expect(said(`<span class="katex-display">${katex}</span>`)).toBe('$$\nC = k \\times N\n$$');
});

test('terms become a list, controls and pictures go', () => {
  expect(said('<dl><div><dt>Due</dt><dd>At once.</dd></div></dl>')).toBe('- **Due**: At once.');
  expect(
    said('<button>Copy link</button><svg><text>x</text></svg><p data-twin="skip">no</p><p hidden>no</p><p>Yes.</p>'),
  ).toBe('Yes.');
});

test('what the notes say stands beside what is right', () => {
  const aside =
    '<aside class="corrected" id="N-43"><div class="said"><p class="label">The notes say</p><p>One.</p></div><div class="right"><p class="label">True now</p><p>Two.</p></div></aside>';
  expect(said(aside)).toBe('> <a id="N-43"></a>**The notes say:** One.\n>\n> **True now:** Two.');
});
