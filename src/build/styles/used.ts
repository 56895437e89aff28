import { parse, type AtRule, type ChildNode, type Rule } from 'postcss';
import selectorParser, { type Node, type Selector } from 'postcss-selector-parser';
import type { Names } from './names.ts';

/** A piece of a style sheet: what it says on a page with these names, or nothing. */
type Piece = (names: Names) => string;

/** Pseudo-classes that need one of their selectors to fit; of the others, `:not` and `:nth-child`, none needs any. */
const oneOf = new Set([':is', ':where', ':has', ':any', ':matches', ':-webkit-any', ':host']);
/** Around the elements of any page, or put there by a browser. */
const around = new Set(['html', 'body', '*']);

function mayBe(name: string, given: ReadonlySet<string>, { script }: Names): boolean {
  if (given.has(name) || script.words.has(name)) return true;
  // Scripts compose names at their hyphens: `is-${state}`.
  for (let at = name.indexOf('-'); at >= 0; at = name.indexOf('-', at + 1))
    if (script.beginnings.has(name.slice(0, at + 1))) return true;
  return false;
}

function fits(node: Node, names: Names): boolean {
  if (node.type === 'class') return mayBe(node.value, names.classes, names);
  if (node.type === 'id') return mayBe(node.value, names.ids, names);
  if (node.type === 'tag') return around.has(node.value) || mayBe(node.value.toLowerCase(), names.tags, names);
  if (node.type === 'pseudo' && oneOf.has(node.value) && node.nodes.length > 0)
    return node.nodes.some((selector) => selectorFits(selector, names));
  // Scripts set attributes under other names (`dataset.changed`), so that none is taken for unused.
  return true;
}

const selectorFits = (selector: Selector, names: Names): boolean => selector.nodes.every((node) => fits(node, names));

function pieceOfRule(rule: Rule): Piece {
  const selectors = selectorParser()
    .astSync(rule.selector)
    .nodes.map((selector) => ({ selector, text: String(selector) }));
  const body = `{${rule.nodes.map(String).join(';')}}`;
  return (names) => {
    const kept = selectors.filter(({ selector }) => selectorFits(selector, names));
    return kept.length === 0 ? '' : kept.map(({ text }) => text).join(',') + body;
  };
}

const grouping = new Set(['media', 'supports', 'layer', 'container']);

function pieceOfAtRule(rule: AtRule): Piece {
  if (!rule.nodes || !grouping.has(rule.name)) {
    const text = `${rule.toString()}${rule.nodes ? '' : ';'}`;
    return () => text;
  }
  const inner = piecesOf(rule.nodes);
  return (names) => {
    const text = inner.map((piece) => piece(names)).join('');
    return text === '' ? '' : `@${rule.name} ${rule.params}{${text}}`;
  };
}

const piecesOf = (nodes: readonly ChildNode[]): Piece[] =>
  nodes.flatMap((node) =>
    node.type === 'rule' ? [pieceOfRule(node)] : node.type === 'atrule' ? [pieceOfAtRule(node)] : [],
  );

const face = /@font-face\s*\{[^}]*\}/g;

/**
 * Faces whose family some rule or custom property asks for, each in WOFF2 alone: every browser that can draw the site reads
 * it.
 */
function withUsedFaces(css: string): string {
  const rules = css.replace(face, '');
  return css.replace(face, (one) => {
    const family = /font-family:\s*["']?([^;"'}]+)/.exec(one)?.[1] ?? '';
    return rules.includes(family) ? one.replace(/(url\([^)]*\)\s*format\("?woff2"?\)),[^;}]*/, '$1') : '';
  });
}

/** A minified style sheet, read once: for each page it gives the rules that can style something there, in their order. */
export function styleSheet(css: string): Piece {
  const pieces = piecesOf(parse(css).nodes);
  return (names) => pieces.map((piece) => piece(names)).join('');
}

/** The style of a page whose sheets are these. */
export const usedCss = (sheets: readonly Piece[], names: Names): string =>
  withUsedFaces(sheets.map((sheet) => sheet(names)).join(''));
