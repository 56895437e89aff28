import { provenAtTalk, valueAt, type Fact } from '../facts/as-of.ts';
import { kindOf, markOf, printDay } from '../facts/print.ts';
import type { Limit } from './sheet.ts';

/**
 * A fact as a worksheet takes it.
 * @param titleOf gives the title of a source by its id
 * @returns undefined where the fact has no number for today: a worksheet cannot count with it
 */
export function limitOf(fact: Fact, titleOf: (source: string) => string): Limit | undefined {
  const today = valueAt(fact, 'today');
  const talk = valueAt(fact, 'talk');
  const [seen] = today?.sources ?? [];
  if (today?.number === undefined || !seen) return undefined;
  return {
    today: today.number,
    talk: talk?.number,
    provenAtTalk: talk !== undefined && provenAtTalk(talk),
    mark: markOf(today),
    kind: kindOf(fact),
    source: titleOf(seen.source),
    date: printDay(seen),
  };
}
