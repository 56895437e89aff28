import { parse, type AtRule, type ChildNode, type Rule } from 'postcss';
import selectorParser, { type Node, type Selector } from 'postcss-selector-parser';
import { withUsedFaces } from './faces.ts';
import type { Names } from './names.ts';

/** A rule as a style sheet has it: the groups that it stands in, such as `@layer headroom`, and its text. */
interface Placed {
  readonly around: readonly string[];
  readonly text: string;
}

/** A piece of a style sheet: what it says on a page with these names. */
type Piece = (names: Names) => readonly Placed[];

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
    return kept.length === 0 ? [] : [{ around: [], text: kept.map(({ text }) => text).join(',') + body }];
  };
}

const grouping = new Set(['media', 'supports', 'layer', 'container']);

function pieceOfAtRule(rule: AtRule): Piece {
  if (!rule.nodes || !grouping.has(rule.name)) {
    const placed = [{ around: [], text: `${rule.toString()}${rule.nodes ? '' : ';'}` }];
    return () => placed;
  }
  const inner = piecesOf(rule.nodes);
  const group = `@${rule.name} ${rule.params}`;
  return (names) =>
    inner.flatMap((piece) => piece(names).map(({ around, text }) => ({ around: [group, ...around], text })));
}

const piecesOf = (nodes: readonly ChildNode[]): Piece[] =>
  nodes.flatMap((node) =>
    node.type === 'rule' ? [pieceOfRule(node)] : node.type === 'atrule' ? [pieceOfAtRule(node)] : [],
  );

/** Sheets of one page may say the same: the last of them counts. What only orders layers does so where it first stands. */
function withoutRepeats(rules: readonly Placed[]): Placed[] {
  const last = new Map(rules.map(({ around, text }, i) => [[...around, text].join('{'), i]));
  return rules.filter(({ around, text }, i) => text.endsWith(';') || last.get([...around, text].join('{')) === i);
}

/** The rules one after another, each group opened once for those of it that follow one another. */
function printed(rules: readonly Placed[]): string {
  let css = '';
  let open: readonly string[] = [];
  for (const { around, text } of [...rules, { around: [], text: '' }]) {
    const same = open.findIndex((group, i) => group !== around[i]);
    const shared = same < 0 ? open.length : same;
    css += '}'.repeat(open.length - shared);
    css += around
      .slice(shared)
      .map((group) => `${group}{`)
      .join('');
    css += text;
    open = around;
  }
  return css;
}

/** A minified style sheet, read once: for each page it gives the rules that can style something there, in their order. */
export function styleSheet(css: string): Piece {
  const pieces = piecesOf(parse(css).nodes);
  return (names) => pieces.flatMap((piece) => piece(names));
}

/** The style of a page whose sheets are these. */
export const usedCss = (sheets: readonly Piece[], names: Names): string =>
  withUsedFaces(printed(withoutRepeats(sheets.flatMap((sheet) => sheet(names)))));
