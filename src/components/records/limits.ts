import { earlierNumbers } from '../../model/citations/earlier.ts';
import { limitOf, type Limit } from '../../model/worksheet/limit.ts';
import type { Sheet } from '../../model/worksheet/sheet.ts';
import { releasedHistory } from './editions.ts';
import { record, records } from '../library.ts';

/** The limits of a sheet, from the ledger. @throws where a fact has no number for today */
export async function limitsOf(sheet: Pick<Sheet, 'id' | 'limits'>): Promise<Readonly<Record<string, Limit>>> {
  const titles = new Map((await records('sources')).map((source) => [source.id, source.title]));
  const history = await releasedHistory();
  const pairs = Object.keys(sheet.limits).map(async (fact) => {
    const limit = limitOf(await record('facts', fact), (source) => titles.get(source) ?? source);
    if (!limit) throw new Error(`${sheet.id}: fact “${fact}” has no number for today: a calculator needs one`);
    const earlier = earlierNumbers(history, fact, limit.today);
    return [fact, Object.keys(earlier).length > 0 ? { ...limit, earlier } : limit] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}
