import type { Nodes } from 'mdast';
import type { ServiceName } from '../../model/record-text/segments.ts';
import { namePattern } from '../../model/record-text/segments.ts';
import { allowedFigures } from './allowed-figures.ts';
import type { Issue } from '../issue.ts';
import { lineOf, type PageSource } from './page-source.ts';

const digits = /[~≈]?\d(?:[\d.,:]*\d)?(?:\s?%|[a-zA-Z]{0,3})/g;
const numberWords =
  /\b(?:(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundred|thousand|million|billion|dozen)\b/gi;

const fix =
  'Print it with <Fact id="…" /> ([[…]] in a record) or <Worked id="…" />; mark a figure of an example with <Given>';

/** Blanks what may be typed by hand: names of services and everything on the reviewed list. */
function withoutAllowed(text: string, pattern: RegExp | undefined): string {
  const blank = (match: string): string => ' '.repeat(match.length);
  const named = pattern ? text.replace(pattern, blank) : text;
  return allowedFigures.reduce((rest, { pattern: allowed }) => rest.replace(allowed, blank), named);
}

/** The figures that stand in a text without coming from a record. */
export function typedFigures(text: string, names: readonly ServiceName[], pattern = namePattern(names)): string[] {
  // Most texts have none, and to look for names in them takes longest.
  if (!/\d/.test(text) && text.search(numberWords) < 0) return [];
  const rest = withoutAllowed(text, pattern);
  return [...(rest.match(digits) ?? []), ...(rest.match(numberWords) ?? [])].map((figure) => figure.trim());
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const silent = new Set(['inlineCode', 'code', 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'yaml']);
/** Components whose own words are the reader's figures. */
const given = new Set(['Given']);

/** A formula in prose carries symbols; one-digit constants such as the 1 of 1 − ρ are part of the law. */
const figuresInMath = (tex: string): string[] => tex.match(/\d{2,}|\d+[.,]\d+/g) ?? [];

/** Figures typed into a page, each with its line. */
export function typedFiguresOf(page: PageSource, names: readonly ServiceName[]): Issue[] {
  const pattern = namePattern(names);
  const issues: Issue[] = [];
  const report = (figure: string, line: number): void => {
    issues.push({ file: page.file, line, message: `the figure “${figure}” is typed by hand`, fix });
  };
  const walk = (node: Nodes): void => {
    if (silent.has(node.type) || ('name' in node && given.has(String(node.name)))) return;
    if (node.type === 'math' || node.type === 'inlineMath') {
      for (const figure of figuresInMath(node.value)) report(figure, lineOf(node));
    } else if (node.type === 'text') {
      node.value.split('\n').forEach((text, i) => {
        const words = text.replace(/\[#[a-z0-9-]+\]/g, '');
        for (const figure of typedFigures(words, names, pattern)) report(figure, lineOf(node) + i);
      });
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(page.tree);
  for (const key of ['title', 'description']) {
    for (const figure of typedFigures(wordsOf(page.frontmatter[key]), names, pattern)) {
      report(figure, page.frontmatterLine(key));
    }
  }
  return issues;
}
