import type { AsOf } from '../facts/as-of.ts';
import { scale } from '../quantity/scale.ts';
import type { Limit } from './limit.ts';
import type { Numbers } from './sheet.ts';

/** The number of a limit in an edition of the figures; that of today where no edition is named. */
export const numberIn = ({ today, earlier }: Pick<Limit, 'today' | 'earlier'>, edition: string | undefined): number =>
  (edition === undefined ? undefined : earlier?.[edition]) ?? today;

/**
 * The limits' numbers on a day. Where the talk's day has none, today's stands in; `carried` says which.
 * @param edition an earlier edition of the figures, in whose numbers today is counted
 */
export function limitsAt(
  limits: Readonly<Record<string, Limit>>,
  asOf: AsOf,
  edition?: string,
): { readonly numbers: Numbers; readonly carried: ReadonlySet<string> } {
  const all = Object.entries(limits);
  const number = (limit: Limit): number =>
    scale(asOf === 'talk' ? (limit.talk ?? limit.today) : numberIn(limit, edition), limit.factor ?? 1);
  return {
    numbers: Object.fromEntries(all.map(([id, limit]) => [id, number(limit)])),
    carried: new Set(asOf === 'talk' ? all.flatMap(([id, limit]) => (limit.provenAtTalk ? [] : [id])) : []),
  };
}
