/** What fills most of a page and is left out of its twin whole: by how it opens, and the tag that closes it. */
const bulk: readonly (readonly [opens: string, tag: string])[] = [
  ['<svg', 'svg'],
  ['<script', 'script'],
  ['<span class="katex-html"', 'span'],
  ['<span class="fact-note"', 'span'],
  ['<div class="sheet-figures-in"', 'div'],
  ['<details class="sheet-backward"', 'details'],
];

/** Where an element that opens at an index ends, with elements of the same tag inside it counted. */
function endOf(html: string, start: number, tag: string): number {
  const [opens, closes] = [`<${tag}`, `</${tag}>`];
  let depth = 1;
  let at = start + opens.length;
  while (depth > 0) {
    const close = html.indexOf(closes, at);
    if (close < 0) return html.length;
    for (let open = html.indexOf(opens, at); open >= 0 && open < close; open = html.indexOf(opens, at)) {
      depth += 1;
      at = open + opens.length;
    }
    depth -= 1;
    at = close + closes.length;
  }
  return at;
}

/** HTML without its bulk: text that is not read costs nothing to parse. */
export function withoutBulk(html: string): string {
  return bulk.reduce((rest, [opens, tag]) => {
    const kept: string[] = [];
    let from = 0;
    for (let start = rest.indexOf(opens); start >= 0; start = rest.indexOf(opens, from)) {
      kept.push(rest.slice(from, start));
      from = endOf(rest, start, tag);
    }
    return kept.length === 0 ? rest : kept.join('') + rest.slice(from);
  }, html);
}
