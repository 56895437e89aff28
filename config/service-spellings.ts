import { readRecords } from '../src/build/records/read.ts';
import { namesOf } from '../src/model/services/names.ts';
import type { ServiceName } from '../src/model/record-text/segments.ts';
import { recordCollections } from '../src/schemas/collections.ts';
import { serviceSchema } from '../src/schemas/service.ts';
import { plainRef } from '../src/schemas/fields.ts';

/** Every spelling of every service, read from the records before Astro's own collections exist. */
export function serviceSpellings(root = process.cwd()): ServiceName[] {
  const { records } = readRecords(root, recordCollections.services);
  const schema = serviceSchema(plainRef);
  return namesOf(records.flatMap(({ data }) => schema.safeParse(data).data ?? []));
}
