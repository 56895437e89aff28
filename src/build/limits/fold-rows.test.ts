import { describe, expect, it } from 'vitest';
import { foldRows } from './fold-rows.ts';

const source = (name: string): string =>
  `<span class="source"><a href="https://x.example/">${name}</a>, <span class="nb">2026-09-04</span><span class="via">, in a mirror</span></span>`;
const cells = `<td> <a class="quantity" href="#a">size</a> <span class="scope">quota</span> <a class="cite" href="/F/a/">Cite</a> <span class="caveat">A <span class="nb">note</span></span> </td> <td> <span class="value as-of-talk"> <span class="day">Talk</span> <b>1 &lt; 2</b>  </span> </td> <td class="sources"> <span class="day">Talk</span> ${source('One')}${source('Two')} </td>`;
const page = `<p>Before <span class="caveat">kept</span></p><section data-group="sqs"><table><tr class="fact-row" id="a" data-kind="quota">${cells}</tr><tr class="fact-row" id="b"><td><b>3</b></td></tr></table></section><p>After</p>`;

describe('folding the rows of the register', () => {
  const { html, rows } = foldRows(page);

  it('leaves each row its line: name, scope, values and the first source, as text', () => {
    expect(html).toContain(
      '<tr class="fact-row" id="a" data-kind="quota"><td><a class="quantity" href="#a">size</a> <span class="scope">quota</span></td><td><span class="value as-of-talk"> <b>1 &lt; 2</b></span></td><td class="sources">One, <span class="nb">2026-09-04</span></td></tr>',
    );
  });

  it('keeps the link of a source that is a slide', () => {
    const slide =
      '<tr class="fact-row" id="c"><td><span class="source">Talk, slide <a href="/slides/s-08/">S-08</a></span></td></tr>';
    expect(foldRows(slide).html).toContain('<td>Talk, slide <a href="/slides/s-08/">S-08</a></td>');
  });

  it('tells the whole of each row by its id and the group it is in', () => {
    expect(rows).toEqual([
      { id: 'a', group: 'sqs', cells },
      { id: 'b', group: 'sqs', cells: '<td><b>3</b></td>' },
    ]);
  });

  it('changes nothing outside of rows', () => {
    expect(html.startsWith('<p>Before <span class="caveat">kept</span></p><section data-group="sqs"><table>')).toBe(
      true,
    );
    expect(html.endsWith('</table></section><p>After</p>')).toBe(true);
    expect(foldRows('<p class="cite">a</p>')).toEqual({ html: '<p class="cite">a</p>', rows: [] });
  });
});
