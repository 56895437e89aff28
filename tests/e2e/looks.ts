import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';

/** Attributes by which the style of some page picks elements, besides their class. */
function styledBy(pages: readonly string[]): string[] {
  const styles = pages.map(
    (path) => /<style>([\s\S]*?)<\/style>/.exec(readFileSync(`dist${path}index.html`, 'utf8'))?.[1],
  );
  const css = styles.join('\n');
  const names = new Set(
    [...css.matchAll(/\[((?:data|aria)-[a-z-]+|hidden|open|disabled)/g)].map(([, name = '']) => name),
  );
  return [...names].sort();
}

/** What colours follow from in a page: for each text its element and the two around it, with their classes. */
function looksOf(path: string, attributes: readonly string[]): Set<string> {
  const looks = new Set<string>();
  const open: string[] = [];
  const parser = new Parser({
    onopentag: (name, given) => {
      const more = attributes.flatMap((key) => (given[key] === undefined ? [] : [`${key}=${given[key]}`]));
      open.push([name, given['class'] ?? '', ...more].join(' '));
    },
    onclosetag: () => open.pop(),
    ontext: (text) => {
      if (text.trim() !== '' && !/^(?:script|style|title)\b/.test(open.at(-1) ?? ''))
        looks.add(open.slice(-3).join(' > '));
    },
  });
  parser.end(readFileSync(`dist${path}index.html`, 'utf8'));
  return looks;
}

/** Few pages on which everything stands that has colours of its own: each adds a look that those before it lack. */
export function pagesWithEveryLook(pages: readonly string[]): ReadonlySet<string> {
  const attributes = styledBy(pages);
  const left = pages.map((path) => ({ path, looks: looksOf(path, attributes) }));
  const chosen = new Set<string>();
  for (;;) {
    left.sort((a, b) => b.looks.size - a.looks.size);
    const [richest] = left;
    if (!richest || richest.looks.size === 0) return chosen;
    chosen.add(richest.path);
    const seen = [...richest.looks];
    for (const { looks } of left) for (const look of seen) looks.delete(look);
  }
}
