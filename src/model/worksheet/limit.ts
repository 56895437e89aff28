import { provenAtTalk, valueAt, type Fact, type Value } from '../facts/as-of.ts';
import { kindOf, markOf, printDay } from '../facts/print.ts';
import { unitOf } from '../quantity/units.ts';
import type { Limit } from './sheet.ts';

/** The number of a value in the fact's own unit, where the ledger states it in another of the same kind. */
function numberIn(fact: Pick<Fact, 'unit'>, value: Value | undefined): number | undefined {
  const [own, stated] = [fact.unit, value?.unit ?? fact.unit].map((id) => (id === undefined ? undefined : unitOf(id)));
  if (value?.number === undefined || !own || !stated || own.id === stated.id) return value?.number;
  return own.dimension === stated.dimension ? (value.number * stated.factor) / own.factor : undefined;
}

/**
 * A fact as a worksheet takes it, in the fact's own unit on both days.
 * @param titleOf gives the title of a source by its id
 * @returns undefined where the fact has no number for today: a worksheet cannot count with it
 */
export function limitOf(fact: Fact, titleOf: (source: string) => string): Limit | undefined {
  const today = valueAt(fact, 'today');
  const talk = valueAt(fact, 'talk');
  const [seen] = today?.sources ?? [];
  const number = numberIn(fact, today);
  if (number === undefined || !seen) return undefined;
  return {
    today: number,
    talk: numberIn(fact, talk),
    provenAtTalk: talk !== undefined && provenAtTalk(talk),
    mark: markOf(today),
    kind: kindOf(fact),
    source: titleOf(seen.source),
    date: printDay(seen),
  };
}
