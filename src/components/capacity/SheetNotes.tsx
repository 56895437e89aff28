import type { AsOf } from '../../model/facts/as-of.ts';
import { keysOf, type Limit, type Sheet } from '../../model/worksheet/sheet.ts';

interface Props {
  readonly sheet: Sheet;
  readonly limits: Readonly<Record<string, Limit>>;
  /** Parts of the address that were not taken. */
  readonly notes: readonly string[];
  /** Limits whose value no source proves for the day of the talk. */
  readonly carried: ReadonlySet<string>;
  readonly asOf: AsOf;
}

/** So many limits are named; the table of limits below the sheet has them all. */
const most = 4;

/** What a reader must know before trusting the sums: dropped parts of a link, values carried back, values unverified. */
export function SheetNotes({ sheet, limits, notes, carried, asOf }: Props) {
  const named = (ids: readonly string[]): string => {
    const names = ids.map((id) => sheet.limits[id] ?? id);
    return names.length > most
      ? `${names.slice(0, most).join(', ')} and ${names.length - most} more`
      : names.join(', ');
  };
  const ids = keysOf(sheet.limits);
  const marked = ids.filter((id) => limits[id]?.mark !== undefined);
  const back = ids.filter((id) => carried.has(id));
  return (
    <div class="sheet-notes" aria-live="polite">
      {notes.length > 0 && (
        <ul role="list" aria-label="Parts of the link that were not taken">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {asOf === 'talk' && back.length > 0 && (
        <p>For the day of the talk no source was found for {named(back)}: today’s value stands in.</p>
      )}
      {marked.length > 0 && <p>Not verified or weakly sourced: {named(marked)}.</p>}
    </div>
  );
}
