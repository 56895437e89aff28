import type { Limit, Worksheet } from '../../model/capacity/worksheet.ts';
import type { AsOf } from '../../model/facts/as-of.ts';

interface Props<LimitId extends string> {
  readonly sheet: Worksheet<string, LimitId>;
  readonly limits: Readonly<Record<LimitId, Limit>>;
  /** Parts of the address that were not taken. */
  readonly notes: readonly string[];
  /** Limits whose value no source proves for the day of the talk. */
  readonly carried: ReadonlySet<LimitId>;
  readonly asOf: AsOf;
}

const listed = (names: readonly string[]): string => names.join(', ');

/** What a reader must know before trusting the sums: dropped parts of a link, values carried back, values unverified. */
export function SheetNotes<LimitId extends string>({ sheet, limits, notes, carried, asOf }: Props<LimitId>) {
  const ids = Object.keys(sheet.limits) as LimitId[];
  const marked = ids.filter((id) => limits[id].mark !== undefined);
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
        <p>
          For the day of the talk no source was found for {listed(back.map((id) => sheet.limits[id]))}: today’s value
          stands in.
        </p>
      )}
      {marked.length > 0 && <p>Not verified: {listed(marked.map((id) => sheet.limits[id]))}.</p>}
    </div>
  );
}
