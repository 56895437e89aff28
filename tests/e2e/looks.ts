import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { allPages } from './places.ts';

/** What styles pick elements by, besides their names: other classes and attributes change no colour. */
interface Vocabulary {
  readonly classes: ReadonlySet<string>;
  /** Attributes, each with the values that a style names; `any` where it looks into the value. */
  readonly attributes: ReadonlyMap<string, ReadonlySet<string> | 'any'>;
}

function vocabularyOf(pages: readonly string[]): Vocabulary {
  const styles = pages.flatMap((html) => [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)]);
  // Most rules are in every page.
  const selectors = new Set(styles.flatMap(([, css = '']) => css.split(/\{[^{}]*\}/)));
  const classes = new Set<string>();
  const attributes = new Map<string, Set<string> | 'any'>();
  for (const css of selectors) {
    for (const [, name = ''] of css.matchAll(/\.([a-zA-Z_-][\w-]*)/g)) classes.add(name);
    for (const [, name = '', how = '', value = ''] of css.matchAll(
      /\[([a-z-]+)(?:([~|^$*]?=)["']?([^\]"']*)["']?)?(?: [is])?\]/g,
    )) {
      const known = attributes.get(name) ?? new Set<string>();
      if (how !== '' && how !== '=') attributes.set(name, 'any');
      else if (known !== 'any') attributes.set(name, how === '' ? known : known.add(value));
    }
  }
  return { classes, attributes };
}

/** The part of a page that is an own block of its text, by number; -1 where it is not in one. */
type Block = number;

interface Looks {
  /** What colours follow from: for each text its element and the two around it, with their classes; and where. */
  readonly looks: Map<string, Block>;
  readonly blocks: number;
}

/** What of an element a style can see. */
function seenOf(name: string, given: Readonly<Record<string, string>>, { classes, attributes }: Vocabulary): string {
  const parts = [name];
  for (const key in given) {
    const value = given[key] ?? '';
    const values = attributes.get(key);
    if (key === 'class') parts.push(...value.split(/\s+/).filter((one) => classes.has(one)));
    else if (key === 'style') parts.push(key);
    else if (values) parts.push(values === 'any' || values.has(value) ? `${key}=${value}` : key);
  }
  return parts.join(' ');
}

function looksOf(html: string, vocabulary: Vocabulary): Looks {
  const looks = new Map<string, Block>();
  const open: string[] = [];
  /** How deep the text of the page begins. */
  let text = Infinity;
  let blocks = 0;
  const parser = new Parser({
    onopentag: (name, given) => {
      open.push(seenOf(name, given, vocabulary));
      if (open.length === text + 1) blocks++;
      if (text === Infinity && / ?\bsl-markdown-content\b/.test(given['class'] ?? '')) text = open.length;
    },
    onclosetag: () => {
      // The text of a page comes once: after it comes the foot.
      if (open.length === text) text = -1;
      open.pop();
    },
    ontext: (words) => {
      if (words.trim() === '' || /^(?:script|style|title)\b/.test(open.at(-1) ?? '')) return;
      const look = open.slice(-3).join(' > ');
      const block = text > 0 && open.length > text ? blocks - 1 : -1;
      // Where it is in the frame anyway, nothing can be left out of the page.
      looks.set(look, Math.min(looks.get(look) ?? block, block));
    },
  });
  parser.end(html);
  return { looks, blocks };
}

/** Where the colours of a page are looked at: in all of it, or in some of its blocks. */
export type Coloured = { readonly all: true } | { readonly all: false; readonly blocks: number; readonly at: Block[] };

let known: ReadonlyMap<string, Coloured> | undefined;

/** The pages of the site on which everything is that has a look of its own; worked out when it is first asked for. */
export const everyLook = (): ReadonlyMap<string, Coloured> => (known ??= pagesWithEveryLook(allPages()));

/**
 * Few pages on which everything is that has colours of its own, each with the blocks in which it adds a look that the
 * pages before it lack.
 */
function pagesWithEveryLook(pages: readonly string[]): ReadonlyMap<string, Coloured> {
  const built = pages.map((path) => ({ path, html: readFileSync(`dist${path}index.html`, 'utf8') }));
  const vocabulary = vocabularyOf(built.map(({ html }) => html));
  const left = built.map(({ path, html }) => ({ path, ...looksOf(html, vocabulary) }));
  const chosen = new Map<string, Coloured>();
  for (;;) {
    left.sort((a, b) => b.looks.size - a.looks.size);
    const [richest] = left;
    if (!richest || richest.looks.size === 0) return chosen;
    const at = [...new Set(richest.looks.values())];
    const all = at.includes(-1) || at.length > richest.blocks / 2;
    chosen.set(richest.path, all ? { all } : { all, blocks: richest.blocks, at });
    const seen = [...richest.looks.keys()];
    for (const { looks } of left) for (const look of seen) looks.delete(look);
  }
}
