import type { AsOf } from '../facts/as-of.ts';
import { caseOf, startOf, tell, valuesOf } from './case.ts';
import { limitsAt } from './limits-at.ts';
import { piecesOf } from './saying.ts';
import type { Limit } from './limit.ts';
import type { Sheet } from './sheet.ts';

/** A piece of a printed sum, with where its number comes from. */
export interface WorkedPart {
  readonly text: string;
  readonly from?: { readonly fact: string } | 'given' | 'result';
}

/** A sum worked out on a day. */
export interface Worked {
  readonly statement: string;
  readonly result: string;
  /** The statement, cut where a number begins or ends. */
  readonly parts: readonly WorkedPart[];
}

/** The calculator and the sum that an id such as `C-CONC/ceiling` names. */
export function splitWorkedId(id: string): { readonly sheet: string; readonly sum: string } {
  const [sheet = '', sum = ''] = id.split('/');
  return { sheet, sum };
}

/** Facts that a sum is worked with. */
export function factsOfSum(sheet: Sheet, sum: string): readonly string[] {
  const { says = '', values = {} } = sheet.worked?.[sum] ?? {};
  const limits = Object.keys(sheet.limits);
  const opened = Object.keys(sheet.inputs).flatMap((key) => {
    const start = values[key] ?? sheet.inputs[key]?.start;
    return typeof start === 'string' ? [[key, start] as const] : [];
  });
  const named = piecesOf(says).map(({ name }) => name);
  return [
    ...limits.filter((id) => named.includes(id)),
    ...opened.filter(([key]) => named.includes(key)).map(([, fact]) => fact),
  ];
}

/**
 * A sum of a calculator with the numbers of a day put in.
 * @throws where the calculator has no sum of that name: pages name them by hand, and the content checks know them
 */
export function workedSum(sheet: Sheet, sum: string, limits: Readonly<Record<string, Limit>>, asOf: AsOf): Worked {
  const worked = sheet.worked?.[sum];
  if (!worked) throw new Error(`${sheet.id} has no worked sum “${sum}”`);
  const { numbers } = limitsAt(limits, asOf);
  const values = valuesOf(worked, numbers);
  const state = caseOf(sheet, { ...startOf(sheet, numbers), ...values }, numbers, asOf);
  const from = (name: string): WorkedPart['from'] => {
    if (name in state.results) return 'result';
    const start = sheet.inputs[name] ? (worked.values[name] ?? sheet.inputs[name].start) : name;
    return typeof start === 'string' ? { fact: start } : 'given';
  };
  const parts = piecesOf(worked.says).map(({ text, name }): WorkedPart => {
    const origin = name === undefined ? undefined : from(name);
    return { text: name === undefined ? text : tell(sheet, text, state), ...(origin ? { from: origin } : {}) };
  });
  return { statement: parts.map(({ text }) => text).join(''), result: tell(sheet, worked.result, state), parts };
}
