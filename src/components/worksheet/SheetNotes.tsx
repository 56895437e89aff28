import type { Day } from '../../model/facts/day.ts';
import type { Limit } from '../../model/worksheet/limit.ts';
import type { Sheet } from '../../model/worksheet/sheet.ts';
import { saySince } from '../../model/worksheet/since.ts';

interface Props {
  readonly sheet: Sheet;
  readonly limits: Readonly<Record<string, Limit>>;
  /** Parts of the address that were not taken. */
  readonly notes: readonly string[];
  /** Limits whose value no source proves for the day of the talk. */
  readonly carried: ReadonlySet<string>;
  readonly day: Day;
  /** Address of the same figures with today’s limits. */
  readonly todayHref: () => string;
}

/** So many limits are named; the table of limits below the sheet has them all. */
const most = 4;

/** What a reader must know before trusting the sums: dropped parts of a link, values carried back, values unverified. */
export function SheetNotes({ sheet, limits, notes, carried, day, todayHref }: Props) {
  const named = (ids: readonly string[]): string => {
    const names = ids.map((id) => limits[id]?.name ?? id);
    return names.length > most
      ? `${names.slice(0, most).join(', ')} and ${names.length - most} more`
      : names.join(', ');
  };
  const ids = Object.keys(sheet.limits);
  const marked = ids.filter((id) => limits[id]?.mark !== undefined);
  const back = ids.filter((id) => carried.has(id));
  const since = saySince(day, limits);
  return (
    <div class="sheet-notes" aria-live="polite">
      {notes.length > 0 && (
        <ul role="list" aria-label="Parts of the link that were not taken">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {since !== undefined && (
        <p>
          {since} <a href={todayHref()}>Show today’s result</a>
        </p>
      )}
      {day.asOf === 'talk' && back.length > 0 && (
        <details>
          <summary>
            {back.length === 1 ? 'One limit uses' : `${back.length} limits use`} today’s value <u>show</u>
          </summary>
          No source was found for its value on the day of the talk:{' '}
          {back.map((id) => limits[id]?.name ?? id).join('; ')}.
        </details>
      )}
      {marked.length > 0 && <p class="sheet-marked">Not verified or weakly sourced: {named(marked)}.</p>}
    </div>
  );
}
