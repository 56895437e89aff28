import { agendaOf, reviewDay, type Agenda, type Due } from '../../model/facts/due.ts';
import { recordsIn } from '../records/parsed.ts';
import { readCitable } from '../records/read-library.ts';

/** A record that falls due, as a line of the report names it. */
export interface DueRecord extends Due {
  readonly what: string;
}

/** What falls due of the facts and decisions in the folder of the project, as seen on a day. */
export async function agendaIn(root: string, today: string): Promise<Agenda<DueRecord>> {
  const reviews = recordsIn(root, 'reviews');
  const { facts, decisions } = await readCitable(root);
  return agendaOf(
    [
      ...facts.map((fact) => ({ id: fact.id, day: reviewDay(fact, reviews), what: `${fact.kind}: ${fact.quantity}` })),
      ...decisions.map(({ id, reviewBy, short }) => ({ id, day: reviewBy, what: `decision: ${short}` })),
    ],
    today,
  );
}

const lines = (title: string, items: readonly DueRecord[]): string =>
  [`${title}: ${String(items.length)}`, ...items.map(({ id, day, what }) => `  ${day}  ${id}  (${what})`)].join('\n');

/** The agenda as text, one record a line. */
export const agendaText = ({ overdue, soon, later }: Agenda<DueRecord>): string =>
  [lines('Overdue', overdue), lines('In the next 30 days', soon), lines('In the 60 days after', later)].join('\n\n');
