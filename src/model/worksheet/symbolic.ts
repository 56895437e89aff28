/** A formula cut where a separator stands outside all braces and brackets that are sized. */
function cut(tex: string, separator: RegExp): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: sign, index } of tex.matchAll(new RegExp(`\\\\left\\b|\\\\right\\b|[{}]|${separator.source}`, 'g'))) {
    if (sign === '{' || sign === '\\left') depth++;
    else if (sign === '}' || sign === '\\right') depth--;
    else if (depth === 0) {
      pieces.push(tex.slice(from, index));
      from = index + sign.length;
    }
  }
  return [...pieces, tex.slice(from)];
}

/**
 * The equations of a step in symbols alone: `t = \dfrac{B}{\mu - \lambda}`, without the values that its `@name@` stand for.
 * A step that has only values behind its first sign of equality has none.
 */
export const symbolic = (tex: string): readonly string[] =>
  cut(tex, /, \\q?quad /).flatMap((equation) => {
    const sides = cut(equation, / = /);
    const filled = sides.findIndex((side) => side.includes('@'));
    const symbols = filled < 0 ? sides : sides.slice(0, filled);
    const says = symbols.length > 1 || /\\[lg]e\b/.test(symbols[0] ?? '');
    return says ? [symbols.join(' = ')] : [];
  });

/** Equations below each other, their first sign of equality or comparison in one column. */
export const aligned = (equations: readonly string[]): string =>
  `\\begin{aligned}\n${equations.map((one) => one.replace(/ (=|\\[lg]e) /, ' &$1 ')).join(' \\\\\n')}\n\\end{aligned}`;
