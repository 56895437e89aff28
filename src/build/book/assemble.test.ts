import { describe, expect, it } from 'vitest';
import { assembleBook } from './assemble.ts';
import { placePages } from './plan.ts';
import { readPage } from './site-page.ts';

const home = 'https://headroom.example/';
const edition = {
  version: '1.2.3',
  commit: 'abcdef0123',
  time: 0,
  day: '1970-01-01',
  facts: { count: 1, asOf: '2026-11-22', talk: '2024-02-29', oldest: '2022-10-03' },
};

const page = (path: string, title: string, text: string, { id = '', next = '' } = {}) =>
  readPage(
    `<html><body><main><div class="page-title"><h1 id="_top">${title}</h1><p class="page-ids"><a class="id-button" href="/ids/${id}">${id}</a><a class="cite" href="/ids/${id}">Cite</a></p></div>
     <div class="sl-markdown-content">${text}</div>${next ? `<a rel="next" href="${next}">next</a>` : ''}</main></body></html>`,
    path,
  );

const assemble = (...pages: ReturnType<typeof page>[]) =>
  assembleBook({
    title: { title: 'A', subtitle: 'b' },
    edition,
    pages,
    placed: placePages(pages),
    home,
    base: '/',
    css: '',
  });

describe('a book', () => {
  it('turns links between its pages into places of its own, and leaves all others absolute', () => {
    const { html } = assemble(
      page(
        '/decisions/',
        'Decisions',
        '<p><a href="/decisions/d-16/#why">why</a> <a href="/services/sqs/">SQS</a></p>',
      ),
      page(
        '/decisions/d-16/',
        'Which service',
        '<h2 id="why">Why</h2><p><a href="#why">here</a> <a href="/decisions/?x=1">live</a></p>',
        { id: 'D-16' },
      ),
    );
    expect(html).toContain('<section class="chapter on-c1" id="D-16">');
    expect(html).toContain(
      '<a href="#D-16--why">why<span class="to-page">p. <span class="pn">\uE000D-16--why\uE001</span></span></a>',
    );
    expect(html).toContain('<a href="#D-16--why">here</a>');
    expect(html).toContain('<a href="https://headroom.example/services/sqs/">SQS</a>');
    expect(html).toContain('<a href="https://headroom.example/decisions/?x=1">live</a>');
  });

  it('refuses a link to a part that a page does not have', () => {
    const pages = [
      page('/decisions/', 'Decisions', '<a href="/decisions/d-16/#gone">x</a>'),
      page('/decisions/d-16/', 'T', ''),
    ];
    expect(() => assemble(...pages)).toThrow('/decisions/: /decisions/d-16/ has no part “gone”');
  });

  it('leads to the chapter where the part itself is not printed', () => {
    const { html } = assemble(
      page('/decisions/', 'Decisions', '<a href="/decisions/d-16/#tool">x</a>'),
      page('/decisions/d-16/', 'T', '<button id="tool">Copy</button>', { id: 'D-16' }),
    );
    expect(html).toContain('<a href="#D-16">x</a>');
    expect(html).not.toContain('Copy');
  });

  it('lists parts, chapters and sections as bookmarks, each deeper than what holds it', () => {
    const { headings } = assemble(
      page('/decisions/', 'Decisions', '<h2 id="all">All</h2>'),
      page('/decisions/d-16/', 'Which service', '<h2 id="why">Why</h2><h3>More</h3>', { id: 'D-16' }),
    );
    expect(
      headings
        .filter(({ anchor }) => /^(?:decisions|D-16)/.test(anchor))
        .map(({ title, depth, anchor }) => [title, depth, anchor]),
    ).toEqual([
      ['Decisions', 0, 'decisions'],
      ['All', 2, 'decisions--all'],
      ['Which service', 1, 'D-16'],
      ['Why', 2, 'D-16--why'],
      ['More', 3, 'D-16--heading-2'],
    ]);
  });

  it('prints a worksheet as a sheet: inputs as a table, the answer asked backwards, the way to the live one', () => {
    const { html } = assemble(
      page(
        '/capacity/users/',
        'Users to load',
        `<section data-worksheet="users"><p class="sheet-title">Users</p>
          <div class="sheet-fields"><div class="quantity-field"><label>Peak</label><input value="4"><span class="quantity-unit">×</span><span class="quantity-hint">busiest ÷ mean</span></div>
          <div class="quantity-field"><label>Stage</label><select><option>one</option><option selected>two</option></select></div></div>
          <details class="sheet-backward"><summary>Ask</summary><p class="backward-answer">At most 500 ms. <button>Put it in</button></p></details></section>`,
        { id: 'C-USERS' },
      ),
    );
    expect(html).toContain('<tr><th scope="row">Peak</th><td>4 ×</td><td>busiest ÷ mean</td></tr>');
    expect(html).toContain('<tr><th scope="row">Stage</th><td>two</td><td></td></tr>');
    expect(html).toContain('<b>Asked backwards. </b>At most 500 ms.</p>');
    expect(html).toContain(
      '<a href="https://headroom.example/capacity/users/" data-live="">https://headroom.example/capacity/users/</a>',
    );
    expect(html).not.toContain('<input');
  });

  it('prints a chooser as questions that name the page of what follows', () => {
    const { html } = assemble(
      page(
        '/choose/async/tree/',
        'All paths',
        '<h2 id="paths-today">Today</h2><ol class="chooser-paths"><li id="q1"><a href="#q2">question 2</a></li><li id="q2">End</li></ol>',
      ),
      page('/choose/async/', 'Async', '<section data-chooser aria-label="Which?"><button>Yes</button></section>'),
    );
    expect(html).toContain('question 2, page <span class="pn">\uE000choose--async--tree--q2\uE001</span>');
    expect(html).toContain('begin with question 1');
    expect(html).toContain('all paths, page <span class="pn">\uE000choose--async--tree--paths-today\uE001</span>');
  });

  it('drops the sections that speak of the screen only, to the next heading of their level', () => {
    const { html } = assemble(
      page('/capacity/', 'Capacity', '<h2 id="link">How to link</h2><h3>More</h3><p>Copy it</p><h2 id="bar">Bars</h2>'),
    );
    expect(html).not.toMatch(/How to link|More|Copy it/);
    expect(html).toContain('Bars</h2>');
  });

  it('names the page of a link to a chapter below its own', () => {
    const { html } = assemble(
      page('/tiers/users-1/', 'One', '<p><a href="/tiers/users-1/data/">data</a></p>'),
      page('/tiers/users-1/data/', 'Data', ''),
    );
    expect(html).toContain('\uE000tiers--users-1--data\uE001</span></span></a></p>');
  });

  it('tells a figure of a service once, with the number of its note', () => {
    const row = (number: string) =>
      `<tr class="fact-row">${number}<td><a class="quantity" href="/reference/limits/#x">size</a></td><td><span class="value"><b>4</b></span></td><td><span class="source">S, 2026-01-01</span></td></tr>`;
    const table = (rows: string) => `<div class="table-frame"><table><tbody>${rows}</tbody></table></div>`;
    const { html } = assemble(
      page(
        '/services/sqs/',
        'SQS',
        `${table(row(''))}<section class="fact-notes"><p>Notes</p>${table(row('<td class="number">7</td>'))}</section>`,
      ),
    );
    expect(html.match(/fact-row/g)).toHaveLength(1);
    expect(html).toContain('<sup>7\u00a0</sup>size');
    expect(html).not.toContain('<p>Notes</p>');
  });
});
