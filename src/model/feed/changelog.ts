/** What a group of changes is to a reader. */
const groups = ['New', 'Changed', 'Corrected', 'Removed'] as const;
type GroupTitle = (typeof groups)[number];

/** What one version changed. */
export interface Version {
  readonly version: string;
  readonly day: string;
  /** Line of its heading, from 1. */
  readonly line: number;
  readonly intro: string;
  readonly groups: readonly { readonly title: GroupTitle; readonly items: readonly string[] }[];
  /** Its source without the heading: the notes of the release. */
  readonly notes: string;
}

/** A line of the changelog that does not fit its form. */
interface Fault {
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

const versionHeading = /^## (\d+\.\d+\.\d+) \((\d{4}-\d{2}-\d{2})\)$/;
const isGroup = (title: string): title is GroupTitle => (groups as readonly string[]).includes(title);

/** Blocks of Markdown that stand apart by an empty line, and items of a list, each on one line. */
const blocks = (source: string): string[] =>
  source
    .split(/\n\s*\n|\n(?=- )/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '');

function versionOf(source: string, version: string, day: string, line: number): Version {
  const [, ...body] = source.split('\n');
  const [intro = '', ...parts] = body.join('\n').split(/^### /m);
  return {
    ...{ version, day, line, intro: blocks(intro).join(' '), notes: body.join('\n').trim() },
    groups: parts.flatMap((part) => {
      const [title = '', ...list] = part.split('\n');
      const items = blocks(list.join('\n')).flatMap((block) => (block.startsWith('- ') ? [block.slice(2)] : []));
      return isGroup(title) ? [{ title, items }] : [];
    }),
  };
}

/**
 * Reads a changelog: versions as `## 1.2.0 (2026-12-01)`, newest first, with their groups as `### New` and lists below.
 * @returns the versions that have that form, and what does not
 */
export function readChangelog(text: string): { versions: Version[]; faults: Fault[] } {
  const lines = text.split('\n');
  const heads = lines.flatMap((line, i) => (line.startsWith('## ') ? [i] : []));
  const faults: Fault[] = [];
  const versions = heads.flatMap((at, i) => {
    const [, version, day] = versionHeading.exec(lines[at] ?? '') ?? [];
    if (version !== undefined && day !== undefined)
      return [versionOf(lines.slice(at, heads[i + 1]).join('\n'), version, day, at + 1)];
    const fix = 'Write a version and its day, such as “## 1.2.0 (2026-12-01)”';
    faults.push({ line: at + 1, message: `“${lines[at] ?? ''}” is no version`, fix });
    return [];
  });
  for (const [i, line] of lines.entries())
    if (line.startsWith('### ') && !isGroup(line.slice(4)))
      faults.push({ line: i + 1, message: `“${line}” is no group of changes`, fix: `Use one of ${groups.join(', ')}` });
  for (const one of versions)
    if (!one.groups.some(({ items }) => items.length > 0))
      faults.push({ line: one.line, message: `${one.version} names no change`, fix: 'List what a reader sees of it' });
  return { versions, faults };
}
