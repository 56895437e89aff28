import { plainWords } from '../../model/record-text/plain.ts';
import { splitAtMarks, type Segment } from '../../model/record-text/segments.ts';
import type { AsOf, Fact } from '../../model/facts/as-of.ts';
import { splitWorkedId, workedSum } from '../../model/worksheet/worked.ts';
import { record, records } from '../library.ts';
import { sheetOf } from '../records/all-sheets.ts';
import { limitsOf } from '../records/limits.ts';

let facts: Promise<ReadonlyMap<string, Fact>> | undefined;

/** Every fact by its id. */
export async function factsById(): Promise<ReadonlyMap<string, Fact>> {
  facts ??= records('facts').then((all) => new Map(all.map((fact) => [fact.id, fact])));
  return facts;
}

const results = new Map<string, Promise<string>>();

async function resultOf(id: string, asOf: AsOf): Promise<string> {
  const { sheet: name, sum } = splitWorkedId(id);
  const sheet = sheetOf(name);
  return workedSum(sheet, sum, await limitsOf(sheet), asOf).result;
}

const resultOn = (id: string, asOf: AsOf): Promise<string> => {
  const key = `${asOf} ${id}`;
  const found = results.get(key) ?? resultOf(id, asOf);
  results.set(key, found);
  return found;
};

/**
 * Every mark in a value's words printed for a day, at any depth: `[[fact-id]]`, `[[fact-id@talk]]` and
 * `[[worked:C-CONC/sum]]`. A mark that names its day keeps it.
 */
export async function printedOn<T>(value: T, asOf: AsOf): Promise<T> {
  if (typeof value === 'string') {
    const byId = await factsById();
    const printed = async (segment: Segment): Promise<string> => {
      if (segment.kind === 'worked') return resultOn(segment.id, asOf);
      if (segment.kind !== 'fact') return segment.text;
      const mark = segment.at === undefined ? segment.id : `${segment.id}@${segment.at}`;
      return plainWords(`[[${mark}]]`, (id) => byId.get(id), asOf);
    };
    const parts = await Promise.all(splitAtMarks(value).map(printed));
    return parts.join('') as T;
  }
  if (Array.isArray(value)) return (await Promise.all(value.map((one) => printedOn<unknown>(one, asOf)))) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(async ([key, one]) => [key, await printedOn<unknown>(one, asOf)] as const);
  return Object.fromEntries(await Promise.all(entries)) as T;
}

/** What a slide shows, in words with the figures of a day: its alternative text. */
export const slideText = async (id: string, asOf: AsOf): Promise<string> =>
  (await printedOn((await record('slides', id)).shows, asOf)).replace(/\s+/g, ' ').trim();
