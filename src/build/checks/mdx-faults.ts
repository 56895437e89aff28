/** The last line up to another one in which a tag has a value whose quote is open at its end. */
function openLine(lines: readonly string[], upTo: number, sign: string): { line?: number } {
  const open = new RegExp(`<\\w[^>]*=${sign}`);
  const line = lines.slice(0, upTo).findLastIndex((text) => open.test(text) && text.split(sign).length % 2 === 0);
  return line < 0 ? {} : { line: line + 1 };
}

/** The last line up to another one that opens more braces than it closes. */
function openBrace(lines: readonly string[], upTo: number): { line?: number } {
  const line = lines.slice(0, upTo).findLastIndex((text) => text.split('{').length > text.split('}').length);
  return line < 0 ? {} : { line: line + 1 };
}

/** Where a page stops being MDX, as its author sees it. */
export interface MdxFault {
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

/** What the parser throws. */
interface Thrown {
  readonly message: string;
  readonly line?: number;
}

type Rule = readonly [
  pattern: RegExp,
  say: (
    found: RegExpExecArray,
    lines: readonly string[],
    line: number,
  ) => Omit<MdxFault, 'line'> & { readonly line?: number },
];

const rules: readonly Rule[] = [
  [
    /^Expected a closing tag for `<([\w.]+)>` \((\d+):/,
    ([, name = '', line]) => ({
      line: Number(line),
      message: `<${name}> is open here and never closed`,
      fix: `Write </${name}> behind its text, or end it with /> if it has none`,
    }),
  ],
  [
    /^Unexpected closing tag `<\/([\w.]*)>`, expected corresponding closing tag for `<([\w.]*)>`/,
    ([, found = '', wanted = '']) => ({
      message: `</${found}> closes what is open as <${wanted}>`,
      fix: `Write </${wanted}>`,
    }),
  ],
  [
    /^Unexpected closing (?:slash|tag)/,
    (_, lines, line) => ({
      message: `nothing is open that ${/<\/\w+>/.exec(lines[line - 1] ?? '')?.[0] ?? 'this tag'} could close`,
      fix: 'Take it out',
    }),
  ],
  [
    /closing quote `(["'])`|in attribute value/,
    ([, sign = '"'], lines, line) => ({
      ...openLine(lines, line, sign),
      message: 'the value of an attribute has a quote that nothing closes',
      fix: `End the value with ${sign}`,
    }),
  ],
  [
    /before attribute value/,
    () => ({ message: 'the value of an attribute needs quotes', fix: 'Write it like id="sqs-delay-max"' }),
  ],
  [/to create a comment in MDX/, () => ({ message: '<!-- is no comment here', fix: 'Write {/* … */}' })],
  [
    /to create a link in MDX/,
    () => ({
      message: 'an address in < > is no link here',
      fix: 'Cite a fact or a source instead, or put it in backticks',
    }),
  ],
  [
    /before (?:local )?name|in name,|attribute name/,
    () => ({
      message: 'a < begins a component here',
      fix: 'Write “less than” or &lt; for the sign, and attributes like id="sqs-delay-max"',
    }),
  ],
  [
    /closing brace|expression with acorn|in expression/,
    (_, lines, line) => ({
      ...openBrace(lines, line),
      message: 'a { begins a piece of code here',
      fix: 'Write \\{ for the sign, or close it with }',
    }),
  ],
  [
    /import\/exports/,
    () => ({
      message: 'a line that begins with import or export is code here',
      fix: 'Begin it differently: pages need no imports',
    }),
  ],
];

/** What is wrong with a page that the parser of MDX refuses; its source has the lines of the file. */
export function mdxFault({ message, line = 1 }: Thrown, source: string): MdxFault {
  const lines = source.split('\n');
  for (const [pattern, say] of rules) {
    const found = pattern.exec(message);
    if (found) return { line, ...say(found, lines, line) };
  }
  return { line, message: `this is not valid MDX: ${message}`, fix: 'Compare it with a page in the same folder' };
}
