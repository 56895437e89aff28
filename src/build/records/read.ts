import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { isCollection, isNode, type Document, type LineCounter } from 'yaml';
import { recordCollections, type RecordCollection } from '../../schemas/collections.ts';
import { nearest, type Issue } from '../issue.ts';
import { textFault } from './text-faults.ts';
import { readYaml } from './yaml-faults.ts';

/** One record as it stands in its file, not yet checked. */
export interface RawRecord {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly file: string;
  /** Line of a field of the record, or of the nearest thing around it that has one. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** The records of a file or a folder, and what keeps others from being read. */
export interface ReadRecords {
  readonly records: readonly RawRecord[];
  readonly issues: readonly Issue[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Finds the line of a field in a YAML document, or of the nearest thing around it that has one. */
export function lineFinder(doc: Document, lines: LineCounter, base: readonly PropertyKey[]) {
  return (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = doc.getIn([...base, ...path.slice(0, depth)], true);
      if (isNode(node) && node.range && (depth === path.length || isCollection(node))) {
        return lines.linePos(node.range[0]).line;
      }
    }
    return 1;
  };
}

/** The collection whose list a file has, of those whose records are not in this folder. */
const misplaced = (
  content: Readonly<Record<string, unknown>>,
  list: string | undefined,
): RecordCollection | undefined =>
  Object.values<RecordCollection>(recordCollections).find(
    (one) => one.list !== undefined && one.list !== list && Array.isArray(content[one.list]),
  );

/** Why a file has no list of records. */
function withoutList(content: Readonly<Record<string, unknown>>, list: string): Omit<Issue, 'file'> {
  if (Object.hasOwn(content, list))
    return {
      line: 1,
      message: `\`${list}\` has no records`,
      fix: 'Begin each on a line of its own below it, with “- id: ”',
    };
  const near = nearest(list, Object.keys(content));
  const fix =
    near === undefined ? `Write \`${list}:\`, and the records below it` : `Did you mean \`${list}\` for \`${near}\`?`;
  return { line: 1, message: `the file needs a list called \`${list}\``, fix };
}

function recordsOf(file: string, text: string, list: string | undefined): ReadRecords {
  const none = (issue: Omit<Issue, 'file'>): ReadRecords => ({ records: [], issues: [{ file, ...issue }] });
  const early = textFault(text);
  if (early) return none(early);
  const { doc, lines, content, fault } = readYaml(text);
  if (fault) return none(fault);
  const name = basename(file, '.yaml');
  if (content === null || content === undefined) {
    const first = list === undefined ? `id: ${name}` : `${list}:`;
    return none({ line: 1, message: 'the file is empty', fix: `Begin with \`${first}\`, or delete it` });
  }
  if (!isObject(content)) {
    const fix = list === undefined ? 'Begin with `id: `' : `Begin with \`${list}:\`, and indent the records below it`;
    return none({ line: 1, message: 'the file does not begin with a field', fix });
  }
  const other = content['id'] === undefined ? misplaced(content, list) : undefined;
  if (other?.list !== undefined && (list === undefined || !Object.hasOwn(content, list)))
    return none({
      line: 1,
      message: `this is a file of ${other.list}`,
      fix: `Move it to src/content/${other.folder}/`,
    });
  if (!list) {
    const id = typeof content['id'] === 'string' ? content['id'] : name;
    return { records: [{ id, data: content, file, lineOf: lineFinder(doc, lines, []) }], issues: [] };
  }
  const { [list]: entries, ...shared } = content;
  if (!Array.isArray(entries)) return none(withoutList(content, list));
  // Without its id nobody knows a record, and whatever refers to it would seem wrong.
  const issues: Issue[] = [];
  const records = entries.flatMap((entry: unknown, index): RawRecord[] => {
    const lineOf = lineFinder(doc, lines, [list, index]);
    const data = { ...shared, ...(isObject(entry) ? entry : {}) };
    const { id } = data as { id?: unknown };
    if (typeof id === 'string' && id !== '') return [{ id, data, file, lineOf }];
    const message = isObject(entry) ? 'this record has no `id`' : `“${String(entry)}” is no record`;
    const fix =
      typeof id === 'number'
        ? `Put it in quotes: id: '${String(id)}'`
        : 'Begin it with “- id: ”, and a name that no other record has';
    issues.push({ file, line: lineOf([]), message, fix });
    return [];
  });
  return { records, issues };
}

/** What each file was when somebody last read it: to parse YAML is most of the work of many checks. */
const read = new Map<string, ReadRecords & { readonly text: string; readonly list: string | undefined }>();

/** Reads one file of records. What keeps it from being read comes back as an issue. */
export function readRecordFile(root: string, file: string, list?: string): ReadRecords {
  const text = readFileSync(file, 'utf8');
  const before = read.get(file);
  if (before?.text === text && before.list === list) return before;
  const now = { ...recordsOf(relative(root, file).split(sep).join('/'), text, list), text, list };
  read.set(file, now);
  return now;
}

/** Reads all records of a collection below `root`, file by file in name order. */
export function readRecords(root: string, collection: RecordCollection): ReadRecords {
  const folder = join(root, 'src/content', collection.folder);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  const files = names.sort().map((name) => readRecordFile(root, join(folder, name), collection.list));
  return { records: files.flatMap((file) => file.records), issues: files.flatMap((file) => file.issues) };
}
