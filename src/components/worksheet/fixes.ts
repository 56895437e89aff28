import { sheetOf } from '../records/all-sheets.ts';
import { decisionPath, decisions, decisionsLinking } from '../records/decisions.ts';
import type { Fix } from './SheetAnswer.tsx';

/** So many decisions are named below an answer. */
const most = 2;

/** Decisions that a calculator triggers, or else those that send you to it. */
export async function fixesOf(sheet: string): Promise<readonly Fix[]> {
  const triggered = (await decisions()).filter(({ trigger }) => trigger.worksheet === sheet);
  const found = triggered.length > 0 ? triggered : await decisionsLinking(sheetOf(sheet).path);
  return found.slice(0, most).map(({ id, short }) => ({ id, short, href: decisionPath(id) }));
}
