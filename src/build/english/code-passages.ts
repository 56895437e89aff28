import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { hole, onOneLine, type Passage } from './passage.ts';

/** Attributes that no reader sees. */
const unseen = /^(class|className|class:list|id|style|for|htmlFor|href|src|d|viewBox|rel|type|key|slot|name|data-.*)$/;

const isLiteral = (node: ts.Node): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);

/** A sentence, or a word as it begins a label; what is neither is an id or a value. */
const isShown = (text: string): boolean => /\p{L}{2}/u.test(text) && /\s\S|^\p{Lu}/u.test(text);

const textOf = (node: ts.Node): string | undefined => {
  if (ts.isJsxText(node)) return node.text;
  if (isLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => hole + literal.text).join('');
  }
  return undefined;
};

const isUnseen = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isTypeNode(node) ||
  (ts.isJsxAttribute(node) && unseen.test(node.name.getText()));

/** Strings of a TypeScript or JSX source that are words for somebody. */
function passagesOf(file: string, source: string, kind = ts.ScriptKind.TS): Passage[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind);
  const passages: Passage[] = [];
  const walk = (node: ts.Node): void => {
    if (isUnseen(node)) return;
    const text = textOf(node);
    if (text !== undefined && (ts.isJsxText(node) || isShown(text))) {
      const { line } = parsed.getLineAndCharacterOfPosition(node.getStart());
      passages.push({ file, line: line + 1, text: onOneLine(text) });
    }
    ts.forEachChild(node, walk);
  };
  walk(parsed);
  return passages.filter(({ text }) => text !== '');
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** An Astro file is a TypeScript head, scripts, and a template that reads as JSX; each keeps its lines. */
function passagesOfAstro(file: string, source: string): Passage[] {
  const head = /^---\n[\s\S]*?\n---(?=\n)/.exec(source)?.[0] ?? '';
  const scripts = [...source.matchAll(/(<script[^>]*>)([\s\S]*?)<\/script>/g)];
  const template = source.replace(/<(script|style)[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<!doctype[^>]*>/gi, blank);
  return [
    ...passagesOf(file, head.replace(/---/g, '   ')),
    ...passagesOf(file, `${blank(head)}<>${template.slice(head.length)}</>`, ts.ScriptKind.TSX),
    ...scripts.flatMap(({ index, 1: tag = '', 2: script = '' }) =>
      passagesOf(file, blank(source.slice(0, index + tag.length)) + script),
    ),
  ];
}

/** The words of one source file. */
export function codePassagesOf(file: string, source: string): Passage[] {
  if (file.endsWith('.astro')) return passagesOfAstro(file, source);
  return passagesOf(file, source, file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
}

/** The words of all sources below `root`, without tests: what they print, readers and contributors read. */
export const codePassages = (root: string): Passage[] =>
  globSync('{src,config,scripts}/**/*.{ts,tsx,astro,mjs}', { cwd: root })
    .filter((file) => !/\.test\.tsx?$|\/fixture|^src\/generated\//.test(file))
    .sort()
    .flatMap((file) => codePassagesOf(file, readFileSync(join(root, file), 'utf8')));
