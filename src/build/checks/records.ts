import { z } from 'astro/zod';
import { recordCollections, type CollectionName } from '../../schemas/collections.ts';
import type { Ref } from '../../schemas/fields.ts';
import { fieldIssues } from '../records/field-issues.ts';
import { recordAs, type RecordIn } from '../records/parsed.ts';
import { readRecords, type RawRecord } from '../records/read.ts';
import { nearest, type Issue } from '../issue.ts';

/** Everything the records say, parsed, with the places where it stands. */
export interface Library {
  readonly raw: Readonly<Record<CollectionName, readonly RawRecord[]>>;
  readonly ids: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  readonly issues: readonly Issue[];
  /** What keeps files from being read, and ids that are there twice. While there is any, nobody knows which records exist. */
  readonly unread: readonly Issue[];
  /** The collections in which a record does not fit its schema. */
  readonly unsound: ReadonlySet<CollectionName>;
}

const names = Object.keys(recordCollections) as CollectionName[];

/** A reference that knows which ids exist: a wrong one is refused, with the nearest right one. */
export const knownRef =
  (ids: Library['ids']): Ref =>
  (collection) => {
    const { folder } = recordCollections[collection as CollectionName];
    return z
      .string()
      .superRefine((id, ctx) => {
        const known = ids[collection as CollectionName];
        if (known.has(id)) return;
        const near = nearest(id, known);
        const hint = near ? `did you mean “${near}”?` : `the ids are in src/content/${folder}/`;
        ctx.addIssue({ code: 'custom', message: `no record “${id}” among the ${collection}: ${hint}` });
      })
      .describe(`an id from src/content/${folder}/`);
  };

/** The records of a collection that fit their schema; the others have issues of their own. */
export const soundRecords = <Name extends CollectionName>(library: Library, name: Name): RecordIn<Name>[] =>
  library.raw[name].flatMap((record) => recordAs(name, record) ?? []);

function duplicateIds(records: readonly RawRecord[]): Issue[] {
  const seen = new Map<string, RawRecord>();
  return records.flatMap((record): Issue[] => {
    const first = seen.get(record.id);
    if (!first) {
      seen.set(record.id, record);
      return [];
    }
    const message = `the id “${record.id}” is also at ${first.file}:${first.lineOf(['id'])}`;
    const fix = 'Published ids are permanent: give the newer of the two another';
    return [{ file: record.file, line: record.lineOf(['id']), message, fix }];
  });
}

/** Reads every record below `root` and checks each against its schema, its references and its neighbours' ids. */
export function readLibrary(root: string): Library {
  const issues: Issue[] = [];
  const unread: Issue[] = [];
  const unsound = new Set<CollectionName>();
  const raw = Object.fromEntries(
    names.map((name) => {
      const read = readRecords(root, recordCollections[name]);
      unread.push(...read.issues);
      // Whatever refers to the one would be checked against the other.
      unread.push(...duplicateIds(read.records));
      return [name, read.records];
    }),
  ) as unknown as Library['raw'];
  const ids = Object.fromEntries(
    names.map((name) => [name, new Set(raw[name].map(({ id }) => id))]),
  ) as unknown as Library['ids'];
  const ref = knownRef(ids);
  for (const name of names) {
    const schema = recordCollections[name].schema(ref);
    const found = raw[name].flatMap((record) => fieldIssues(schema, { ...record, who: `${record.id}: ` }));
    if (found.length > 0) unsound.add(name);
    issues.push(...found);
  }
  return { raw, ids, issues, unread, unsound };
}
