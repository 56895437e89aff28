import { z } from 'astro/zod';
import { recordCollections, type CollectionName } from '../../schemas/collections.ts';
import type { Ref } from '../../schemas/fields.ts';
import { schemaOf, type RecordIn } from '../records/parsed.ts';
import { readRecords, type RawRecord } from '../records/read.ts';
import { nearest, type Issue } from '../issue.ts';

/** Everything the records say, parsed, with the places where it stands. */
export interface Library {
  readonly raw: Readonly<Record<CollectionName, readonly RawRecord[]>>;
  readonly ids: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  readonly issues: readonly Issue[];
}

const names = Object.keys(recordCollections) as CollectionName[];

/** A reference that knows which ids exist: a wrong one is refused, with the nearest right one. */
export const knownRef =
  (ids: Library['ids']): Ref =>
  (collection) =>
    z.string().superRefine((id, ctx) => {
      const known = ids[collection as CollectionName];
      if (known.has(id)) return;
      const near = nearest(id, known);
      const hint = near
        ? `did you mean “${near}”?`
        : `the ids are in src/content/${recordCollections[collection as CollectionName].folder}/`;
      ctx.addIssue({ code: 'custom', message: `no record “${id}” among the ${collection}: ${hint}` });
    });

/** The records of a collection that fit their schema; the others have issues of their own. */
export const soundRecords = <Name extends CollectionName>(library: Library, name: Name): RecordIn<Name>[] =>
  library.raw[name].flatMap(({ data }) => schemaOf(name).safeParse(data).data ?? []);

/** What is wrong with a field; of one that is left out, what it takes. */
function messageOf(issue: z.core.$ZodIssue, data: unknown): string {
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);
  return issue.code === 'invalid_value' && value === undefined
    ? `is missing: it takes ${issue.values.map((one) => `“${String(one)}”`).join(' or ')}`
    : issue.message;
}

/** Issues of one record against its schema, each with the line of the field. */
function recordIssues(record: RawRecord, schema: z.ZodType): Issue[] {
  const parsed = schema.safeParse(record.data);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => {
    const path = issue.path.map(String).join('.');
    const where = path ? `${record.id || 'record'}: \`${path}\`: ` : `${record.id}: `;
    return { file: record.file, line: record.lineOf(issue.path), message: `${where}${messageOf(issue, record.data)}` };
  });
}

function duplicateIds(records: readonly RawRecord[]): Issue[] {
  const seen = new Map<string, RawRecord>();
  return records.flatMap((record): Issue[] => {
    const first = seen.get(record.id);
    if (!first) {
      seen.set(record.id, record);
      return [];
    }
    const message = `the id “${record.id}” is taken already (${first.file}:${first.lineOf(['id'])})`;
    return [
      { file: record.file, line: record.lineOf(['id']), message, fix: 'Ids are permanent: give this one another' },
    ];
  });
}

/** Reads every record below `root` and checks each against its schema, its references and its neighbours' ids. */
export function readLibrary(root: string): Library {
  const issues: Issue[] = [];
  const raw = Object.fromEntries(
    names.map((name) => {
      const read = readRecords(root, recordCollections[name]);
      issues.push(...read.issues, ...duplicateIds(read.records));
      return [name, read.records];
    }),
  ) as unknown as Library['raw'];
  const ids = Object.fromEntries(
    names.map((name) => [name, new Set(raw[name].map(({ id }) => id))]),
  ) as unknown as Library['ids'];
  const ref = knownRef(ids);
  for (const name of names) {
    const schema = recordCollections[name].schema(ref);
    issues.push(...raw[name].flatMap((record) => recordIssues(record, schema)));
  }
  return { raw, ids, issues };
}
