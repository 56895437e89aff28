import type { BreakInputs, BreakLimits } from '../../model/breaks/part.ts';
import { rank } from '../../model/breaks/rank.ts';
import { stages } from '../../model/breaks/stages.ts';
import { usersWords } from '../../model/breaks/users.ts';
import { firstHard } from '../../model/breaks/verdict.ts';
import { startOf } from '../../model/worksheet/case.ts';
import { limitsAt } from '../../model/worksheet/limits-at.ts';
import { sheetOf } from '../records/all-sheets.ts';
import { limitsOf } from '../records/limits.ts';

export interface StageLimit {
  /** Users at the first hard limit, in words: `730k users`. */
  readonly users: string;
  /** The limit, by its name. */
  readonly part: string;
}

/** What breaks first at each stage that the model counts with, by the id of its picture, with the load that C-BREAK opens with, today. */
export async function limitsOfStages(): Promise<Map<string, StageLimit>> {
  const sheet = sheetOf('C-BREAK');
  const { numbers } = limitsAt(await limitsOf(sheet), 'today');
  const limits = numbers as unknown as BreakLimits;
  return new Map(
    stages.flatMap(({ picture, value }) => {
      const inputs = { ...startOf(sheet, numbers), stage: value } as unknown as BreakInputs;
      const first = firstHard(rank(inputs, limits, 'today'));
      return first ? [[picture, { users: usersWords(first.at), part: first.short }] as const] : [];
    }),
  );
}
