import { days } from '../facts/days.ts';
import type { Fact } from '../facts/as-of.ts';

/** A day on which facts of one service changed, with the decisions that print them. */
export interface Moment {
  readonly date: string;
  readonly service: string;
  readonly facts: readonly string[];
  readonly decisions: readonly string[];
}

/** A fact as far as the timeline reads it. */
interface Dated extends Pick<Fact, 'id' | 'service'> {
  readonly values: readonly Pick<Fact['values'][number], 'from'>[];
}

interface Printing {
  readonly id: string;
  readonly facts: readonly string[];
}

/** What has changed since the talk under the decisions, oldest first; facts and decisions in the order given. */
export function timelineOf(decisions: readonly Printing[], facts: readonly Dated[]): Moment[] {
  const moments = new Map<string, { date: string; service: string; facts: string[]; decisions: Set<string> }>();
  for (const { id, service, values } of facts) {
    const printing = decisions.filter((decision) => decision.facts.includes(id));
    if (printing.length === 0 || service === undefined) continue;
    for (const { from } of values) {
      if (from === undefined || from <= days.talk) continue;
      const key = `${from} ${service}`;
      const moment = moments.get(key) ?? { date: from, service, facts: [], decisions: new Set() };
      moment.facts.push(id);
      for (const decision of printing) moment.decisions.add(decision.id);
      moments.set(key, moment);
    }
  }
  return [...moments.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, moment]) => ({ ...moment, decisions: [...moment.decisions].sort() }));
}
