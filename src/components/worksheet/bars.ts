import type { Limit } from '../../model/worksheet/limit.ts';
import type { Bar, Case, Sheet } from '../../model/worksheet/sheet.ts';
import type { HeadroomBarProps } from '../headroom-bar/HeadroomBar.tsx';

/** The bars of a state, each with what sort of ceiling it has and where that was read. */
export function barsOf(
  sheet: Sheet,
  state: Case,
  limits: Readonly<Record<string, Limit>>,
  limitsHref: string,
): { readonly title: string; readonly bars: (HeadroomBarProps & { readonly id: string })[] }[] {
  /** True where the ceiling is what the reader put in for a limit of the ledger. */
  const yours = (limit: string, ceiling: number): boolean =>
    Object.keys(sheet.inputs).some(
      (key) =>
        sheet.inputs[key]?.start === limit &&
        state.inputs[key] === ceiling &&
        state.inputs[key] !== state.ledger[limit],
    );
  const shown = ({ limit, detail, ...bar }: Bar): HeadroomBarProps & { readonly id: string } => {
    const held = limit === undefined ? undefined : limits[limit];
    if (!held || limit === undefined) return { ...bar, detail };
    if (yours(limit, bar.ceiling)) return { ...bar, detail: 'your account’s value' };
    return { ...bar, cited: { kind: held.kind, date: held.date, source: held.source, href: `${limitsHref}#${limit}` } };
  };
  return sheet
    .bars(state)
    .map(({ title, bars }) => ({ title, bars: bars.filter(({ load }) => Number.isFinite(load)).map(shown) }))
    .filter(({ bars }) => bars.length > 0);
}
