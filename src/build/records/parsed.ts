import type { z } from 'astro/zod';
import { recordCollections, type CollectionName } from '../../schemas/collections.ts';
import { plainRef, type Ref, type RecordOf } from '../../schemas/fields.ts';
import { readRecords, type RawRecord } from './read.ts';

/** A record of a collection, as the site has it. */
export type RecordIn<Name extends CollectionName> = RecordOf<(typeof recordCollections)[Name]['schema']>;

const schemas = new Map<CollectionName, z.ZodType>();

/**
 * The schema of a collection without knowledge of the other records, typed by what it gives. Each is made once: that
 * takes longer than to read a record with it.
 */
export function schemaOf<Name extends CollectionName>(name: Name): z.ZodType<RecordIn<Name>> {
  const { schema }: { schema: (ref: Ref) => z.ZodType } = recordCollections[name];
  const made = schemas.get(name) ?? schema(plainRef);
  schemas.set(name, made);
  return made as z.ZodType<RecordIn<Name>>;
}

const parsed = new WeakMap<RawRecord['data'], { readonly record: unknown }>();

/** A record as the site parses it; undefined where it does not fit its schema. Each is parsed once, whoever asks. */
export function recordAs<Name extends CollectionName>(name: Name, { data }: RawRecord): RecordIn<Name> | undefined {
  const known = parsed.get(data) ?? { record: schemaOf(name).safeParse(data).data };
  parsed.set(data, known);
  return known.record as RecordIn<Name> | undefined;
}

/**
 * The records of a collection, parsed as the site parses them, in the order of their files.
 * @throws ZodError where a record does not fit its schema; the checks of the records say so more kindly
 */
export function recordsIn<Name extends CollectionName>(root: string, name: Name): RecordIn<Name>[] {
  return readRecords(root, recordCollections[name]).records.map(
    (record) => recordAs(name, record) ?? schemaOf(name).parse({ id: record.id, ...record.data }),
  );
}
