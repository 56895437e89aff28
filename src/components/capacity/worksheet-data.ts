import type { Limit, Worksheet } from '../../model/capacity/worksheet.ts';
import { provenAtTalk, valueAt } from '../../model/facts/as-of.ts';
import { markOf } from '../../model/facts/print.ts';
import { record } from '../library.ts';
import { drawFormula } from './draw-formula.ts';
import type { DrawnFormula } from './FormulaLine.tsx';

/** A fact as a worksheet takes it. */
async function limitOf(id: string): Promise<Limit> {
  const fact = await record('facts', id);
  const today = valueAt(fact, 'today');
  const talk = valueAt(fact, 'talk');
  if (today?.number === undefined) throw new Error(`fact “${id}” has no number for today: a worksheet cannot use it`);
  return {
    today: today.number,
    talk: talk?.number,
    provenAtTalk: talk !== undefined && provenAtTalk(talk),
    mark: markOf(today),
  };
}

/** Everything a worksheet's island needs from the server: its limits from the ledger, its formulas drawn. */
export async function worksheetData<Key extends string, LimitId extends string>({
  limits,
  formulas,
}: Worksheet<Key, LimitId>): Promise<{
  readonly limits: Readonly<Record<LimitId, Limit>>;
  readonly formulas: readonly DrawnFormula[];
}> {
  const ids = Object.keys(limits) as LimitId[];
  const pairs = await Promise.all(ids.map(async (id) => [id, await limitOf(id)] as const));
  return { limits: Object.fromEntries(pairs) as Record<LimitId, Limit>, formulas: formulas.map(drawFormula) };
}
