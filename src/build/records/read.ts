import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { isCollection, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { RecordCollection } from '../../schemas/collections.ts';
import type { Issue } from '../issue.ts';

/** One record as it stands in its file, not yet checked. */
export interface RawRecord {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly file: string;
  /** Line of a field of the record, or of the nearest thing around it that has one. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

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

/** Reads one file of records. Syntax faults come back as issues. */
export function readRecordFile(root: string, file: string, list?: string): { records: RawRecord[]; issues: Issue[] } {
  const name = relative(root, file);
  const lines = new LineCounter();
  const doc = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const issues = doc.errors.map((error): Issue => {
    const line = lines.linePos(error.pos[0]).line;
    return { file: name, line, message: `this is not valid YAML: ${error.message.split('\n')[0]}` };
  });
  if (issues.length > 0) return { records: [], issues };
  const content: unknown = doc.toJS();
  if (!isObject(content)) return { records: [], issues: [{ file: name, line: 1, message: 'the file has no record' }] };
  if (!list) {
    const id = typeof content['id'] === 'string' ? content['id'] : basename(file, '.yaml');
    return { records: [{ id, data: content, file: name, lineOf: lineFinder(doc, lines, []) }], issues };
  }
  const { [list]: entries, ...shared } = content;
  if (!Array.isArray(entries)) {
    return { records: [], issues: [{ file: name, line: 1, message: `the file needs a list called \`${list}\`` }] };
  }
  const records = entries.map((entry: unknown, index): RawRecord => {
    const data = { ...shared, ...(isObject(entry) ? entry : {}) };
    return {
      id: typeof data['id'] === 'string' ? data['id'] : '',
      data,
      file: name,
      lineOf: lineFinder(doc, lines, [list, index]),
    };
  });
  return { records, issues };
}

/** Reads all records of a collection below `root`, file by file in name order. */
export function readRecords(root: string, collection: RecordCollection): { records: RawRecord[]; issues: Issue[] } {
  const folder = join(root, 'src/content', collection.folder);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  const read = names.sort().map((name) => readRecordFile(root, join(folder, name), collection.list));
  return { records: read.flatMap((file) => file.records), issues: read.flatMap((file) => file.issues) };
}
