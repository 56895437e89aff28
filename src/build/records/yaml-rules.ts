import type { TextFault } from './text-faults.ts';

/** A fault as the parser of YAML met it, with the text around it. */
export interface Met {
  readonly code: string;
  readonly message: string;
  readonly lines: readonly string[];
  /** The line on which the parser stopped, from 1: often one behind the cause. */
  readonly at: number;
  readonly line: string;
  /** The field on that line, and what follows its colon. */
  readonly name: string;
  readonly value: string;
}

type Rule = (met: Met) => TextFault | undefined;

/** A text as YAML takes it whatever signs it has. */
export const inQuotes = (text: string): string => `'${text.trim().replaceAll("'", "''")}'`;

export const fieldOf = (line: string): { name: string; value: string } => {
  const [, name = '', value = ''] = /^\s*(?:- )*([\w-]+|'[^']*'|"[^"]*"):(?: +(.*))?$/.exec(line) ?? [];
  return { name, value };
};

const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;
/** Column in which the fields of a line begin, behind the hyphen of a list. */
const columnOf = (line: string): number => /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
const spaces = (count: number): string => `${String(count)} ${count === 1 ? 'space' : 'spaces'}`;
const count = (line: string, sign: string): number => line.split(sign).length - 1;
const brackets: readonly (readonly [open: string, close: string])[] = [
  ['[', ']'],
  ['{', '}'],
];
const opening = /(?:^\s*- |: )(["'])(?!.*\1)/;

/** The last line up to another one that fits a test, counted from 1. */
function lastLine({ lines }: Met, upTo: number, fits: (line: string) => boolean): number | undefined {
  const found = lines.slice(0, upTo).findLastIndex(fits);
  return found < 0 ? undefined : found + 1;
}

const quotedField = ({ name, value }: Met, text = value): string =>
  `Put the text in quotes: ${name}: ${inQuotes(text)}`;

const tab: Rule = ({ code, at, line }) =>
  code === 'TAB_AS_INDENT' || /^\s*\t/.test(line)
    ? { line: at, message: 'this line is indented with a tab', fix: 'Use spaces: two for each level' }
    : undefined;

const repeated: Rule = (met) => {
  const { code, at, line, name } = met;
  if (code !== 'DUPLICATE_KEY') return undefined;
  const first = lastLine(met, at - 1, (one) => columnOf(one) === columnOf(line) && fieldOf(one).name === name);
  const where = first === undefined ? '' : `, first in line ${String(first)}`;
  return { line: at, message: `\`${name}\` is in this record twice${where}`, fix: 'Keep one of them' };
};

const openQuote: Rule = (met) => {
  const { code, message, at, lines } = met;
  const line = lastLine(met, at, (one) => opening.test(one));
  const isMissing = code === 'MISSING_CHAR' && message.includes('quote');
  if (!isMissing && (line === undefined || line < at - 1)) return undefined;
  const sign = opening.exec(lines[(line ?? at) - 1] ?? '')?.[1] ?? '"';
  return { line: line ?? at, message: 'a quote is open here and never closed', fix: `End the text with ${sign}` };
};

const openBracket: Rule = (met) => {
  const { code, message, at, line } = met;
  for (const [open, close] of brackets) {
    const isOpen = (one: string): boolean => count(one, open) > count(one, close);
    const missing = message.includes(`end with a ${close}`);
    if (!missing && (code === 'BAD_SCALAR_START' || !isOpen(line))) continue;
    const from = lastLine(met, at, isOpen) ?? at;
    return { line: from, message: `a ${open} is open here and never closed`, fix: `End it with ${close}` };
  }
  return undefined;
};

const closedBracket: Rule = ({ message, at }) => {
  if (!/flow-(?:seq|map)-end/.test(message)) return undefined;
  const sign = message.includes('seq') ? ']' : '}';
  return { line: at, message: `there is a ${sign} too many`, fix: 'Take it out, or put the text in quotes' };
};

const space: Rule = ({ at, line }) => {
  const text = line.trim();
  if (/^-\w/.test(text))
    return { line: at, message: 'a list item needs a space after its hyphen', fix: `Write ${text.replace('-', '- ')}` };
  if (/^[\w-]+:[^\s:]/.test(text))
    return { line: at, message: 'a field needs a space after its colon', fix: `Write ${text.replace(':', ': ')}` };
  return undefined;
};

const nested: Rule = (met) => {
  const { message, at, line, lines, name, value } = met;
  if (!message.includes('Nested mappings')) return undefined;
  if (/: |:$/.test(value))
    return {
      ...{ line: at, fix: quotedField(met) },
      message: `the text of \`${name}\` has a colon, which YAML takes for another field`,
    };
  const below = lines.findIndex((one, i) => i >= at && one.trim() !== '');
  if (indentOf(lines[below] ?? '') <= columnOf(line)) return undefined;
  return {
    ...{ line: below + 1, message: 'this line is indented further than the field above it' },
    fix: `Indent it with ${spaces(columnOf(line))}`,
  };
};

const indent: Rule = (met) => {
  const { message, at, line, lines } = met;
  if (!/Sequence item without -|must start at the same column/.test(message)) return undefined;
  const above = lastLine(met, at - 1, (one) => one.trim() !== '' && columnOf(one) > indentOf(line));
  const wanted =
    above === undefined
      ? 'like the fields above it'
      : `with ${spaces(columnOf(lines[above - 1] ?? ''))}, as line ${String(above)}`;
  return {
    line: at,
    message: 'this line is indented differently from the fields around it',
    fix: `Indent it ${wanted}`,
  };
};

const noField: Rule = ({ code, message, at, line }) =>
  code === 'MULTILINE_IMPLICIT_KEY' || message.includes('Implicit map keys')
    ? {
        ...{ line: at, message: `“${line.trim()}” is no field` },
        fix: 'Write `name: value`, or indent it as part of the text above',
      }
    : undefined;

const strayList: Rule = ({ message, at }) =>
  /block sequence|block-seq-ind/.test(message)
    ? {
        ...{ line: at, message: 'a list begins here where a field is wanted' },
        fix: 'Begin each entry on a line of its own below the field, with “- ”',
      }
    : undefined;

const start: Rule = (met) =>
  /^(?:BAD_SCALAR_START|TAG_RESOLVE_FAILED|BAD_ALIAS)$/.test(met.code)
    ? {
        line: met.at,
        message: `a text cannot begin with ${met.value.slice(0, 1) || 'this sign'}`,
        fix: quotedField(met),
      }
    : undefined;

const block: Rule = ({ message, at, value }) =>
  /Block scalar|Not a YAML token/.test(message)
    ? {
        ...{ line: at, message: `something follows ${value.slice(0, 1)} on its line` },
        fix: 'Begin the text on the next line, indented further',
      }
    : undefined;

const rest: Rule = (met) => {
  const { message, at, value } = met;
  if (!message.includes('at node end')) return undefined;
  const mark = /^[[{]/.exec(value)?.[0];
  if (mark !== undefined) return { line: at, message: `a text cannot begin with ${mark}`, fix: quotedField(met) };
  const inner = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value.replace(/^(["'])(.*?)\1/, '$2');
  return { line: at, message: 'the quote ends before the text does', fix: quotedField(met, inner) };
};

const others: Rule = ({ code, message, at }) => {
  if (code === 'MULTIPLE_DOCS')
    return { line: at, message: '--- begins a second document, and a file has one', fix: 'Take the line out' };
  if (code === 'BAD_DQ_ESCAPE')
    return { line: at, message: 'a backslash means something else in double quotes', fix: 'Use single quotes' };
  const said = message.replace(/ at line \d+, column \d+:?$/, '');
  return { line: at, message: `this is not valid YAML: ${said}`, fix: 'Compare it with a record in the same folder' };
};

/** What an author may have done, the surest sign first; the last one always answers. */
export const yamlRules: readonly Rule[] = [
  ...[tab, repeated, openQuote, openBracket, closedBracket, space, nested, indent],
  ...[strayList, noField, start, block, rest, others],
];
