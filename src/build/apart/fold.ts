import { Parser } from 'htmlparser2';

/** What a page keeps apart: files by name, in each the parts by theirs. */
export type Apart = ReadonlyMap<string, ReadonlyMap<string, string>>;

interface Place {
  readonly file: string;
  readonly part: string;
  /** Where its content begins, with what stands in for it. */
  readonly inner: number;
  readonly from: number;
  readonly to: number;
}

interface Open {
  readonly inner: number;
  /** Names of file and part where the element is kept apart, and where what stands in for it ends. */
  readonly names?: readonly [string, string];
  still?: number;
  readonly isStill: boolean;
}

/**
 * Where a page names what is kept apart, as `data-apart="slides/users-1 S-01"`. What stands in for it, an element of the
 * class `still`, comes first in it and stays.
 */
function placesOf(html: string): Place[] {
  const places: Place[] = [];
  const open: Open[] = [];
  const parser = new Parser({
    onopentag: (_, given) => {
      const [file, part] = given['data-apart']?.split(' ') ?? [];
      const isStill = (given['class'] ?? '').split(' ').includes('still');
      const inner = parser.endIndex + 1;
      open.push({ inner, isStill, ...(file !== undefined && part !== undefined && { names: [file, part] }) });
    },
    onclosetag: () => {
      const one = open.pop();
      const around = open.at(-1);
      if (one?.isStill && around?.names) around.still = parser.endIndex + 1;
      if (!one?.names) return;
      const [file, part] = one.names;
      places.push({ file, part, inner: one.inner, from: one.still ?? one.inner, to: parser.startIndex });
    },
  });
  parser.end(html);
  return places;
}

/** The page without what it keeps apart, and that. */
export function withoutApart(html: string): { readonly html: string; readonly apart: Apart } {
  const apart = new Map<string, Map<string, string>>();
  let at = 0;
  let kept = '';
  for (const { file, part, from, to } of placesOf(html)) {
    const parts = apart.get(file) ?? new Map<string, string>();
    apart.set(file, parts.set(part, html.slice(from, to).trim()));
    kept += html.slice(at, from);
    at = to;
  }
  return { html: kept + html.slice(at), apart };
}

/**
 * The page with what it keeps apart in its place again, and nothing that stands in for it.
 * @param read the parts of a file
 * @throws Error where a file has no such part
 */
export function withApart(html: string, read: (file: string) => Readonly<Record<string, string>>): string {
  let at = 0;
  let whole = '';
  for (const { file, part, inner, to } of placesOf(html)) {
    const content = read(file)[part];
    if (content === undefined) throw new Error(`the file “${file}” has no part “${part}”`);
    whole += html.slice(at, inner) + content;
    at = to;
  }
  return whole + html.slice(at);
}
