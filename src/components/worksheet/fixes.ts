import { decisionPath, decisions } from '../records/decisions.ts';
import type { Fix } from './SheetAnswer.tsx';

/** So many decisions are named below an answer. */
const most = 2;

/** Decisions that a calculator triggers. */
export const fixesOf = async (sheet: string): Promise<readonly Fix[]> =>
  (await decisions())
    .filter(({ trigger }) => trigger.worksheet === sheet)
    .slice(0, most)
    .map(({ id, short }) => ({ id, short, href: decisionPath(id) }));
