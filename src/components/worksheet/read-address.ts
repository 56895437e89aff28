import { queryOf } from '../../model/link/query.ts';
import { canRead } from '../../model/quantity/reader.ts';
import { typed, type Typed } from '../../model/worksheet/field.ts';
import { readEntered } from '../../model/worksheet/read-address.ts';
import type { Numbers, Sheet } from '../../model/worksheet/sheet.ts';
import { unreadOf } from '../live/unread.ts';

/** What the address says of the sheet, and what the history keeps of fields that could not be read. */
export function readAll(sheet: Sheet, start: Numbers, prefix: string) {
  const read = readEntered(sheet, location.search, start, prefix);
  const kept = Object.entries(unreadOf(sheet.id)).map(([key, text]): [string, Typed] => {
    const [one, held] = [sheet.inputs[key], read.input[key]];
    return [key, one ? typed(one.want, text, held) : { text, value: undefined }];
  });
  return { ...read, input: { ...read.input, ...Object.fromEntries(kept) } };
}

/** Whether all that the address says of a sheet can be read as it is. */
export function canReadAddress({ id, inputs }: Sheet, prefix: string): boolean {
  const query = queryOf(location.search);
  const isRead = Object.values(inputs).every(({ param, want, options }) => {
    const text = options ? null : query.get(prefix + param);
    return text === null || canRead(text, want);
  });
  return isRead && !query.has('is') && Object.keys(unreadOf(id)).length === 0;
}
