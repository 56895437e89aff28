/** What keeps a file from being read: where, what, and what to write instead. */
export interface TextFault {
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** What is wrong with a text before anyone reads it as YAML or MDX. */
export function textFault(text: string): TextFault | undefined {
  if (text.startsWith('\uFEFF'))
    return { line: 1, message: 'the file begins with a byte-order mark', fix: 'Save it as UTF-8 without BOM' };
  const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?\r?$/m.exec(text);
  if (conflict && /^<{7} /m.test(text))
    return {
      line: lineAt(text, conflict.index),
      message: 'a merge was not finished: this is a conflict marker',
      fix: 'Keep one of the two versions, and delete the lines with <<<<<<<, ======= and >>>>>>>',
    };
  const ends = text.indexOf('\r');
  if (ends >= 0)
    return {
      line: lineAt(text, ends),
      message: 'the lines end as on Windows (CRLF)',
      fix: 'Save the file with the line ends LF; `npx prettier --write` does so too',
    };
  return undefined;
}
