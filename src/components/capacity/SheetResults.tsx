import type { AsOf } from '../../model/facts/as-of.ts';
import { keysOf, type Bar, type Case, type Limit, type Sheet } from '../../model/worksheet/sheet.ts';
import { rowsOver, type Axis } from '../../model/worksheet/range.ts';
import { caseOf, inputQuantity } from '../../model/worksheet/case.ts';
import { formatBase } from '../../model/quantity/base.ts';
import { nbsp } from '../../model/quantity/number.ts';
import { say } from '../../model/quantity/say.ts';
import type { HeadroomBarProps } from '../headroom-bar/HeadroomBar.tsx';
import { ScrollTable } from './ScrollTable.tsx';

/** What a day is called beside a result of the other day. */
const dayWords: Readonly<Record<AsOf, string>> = { talk: 'on the day of the talk', today: 'today' };

interface FiguresProps {
  readonly sheet: Sheet;
  readonly state: Case;
  /** The same figures on the other day, where the limits differ. */
  readonly other: Case | undefined;
}

/** The results that matter most, set large; a result that is another on the other day says so. */
export function Figures({ sheet, state, other }: FiguresProps) {
  return (
    <dl class="sheet-figures">
      {keysOf(sheet.outputs)
        .filter((out) => sheet.outputs[out]?.figure)
        .map((out) => {
          const value = state.say(out);
          const then = other?.say(out);
          return (
            <div key={out} data-none={state.results[out]?.ok ? undefined : ''}>
              <dt>
                {sheet.outputs[out]?.label}
                {other && then !== value && (
                  <span class="sheet-then">
                    {dayWords[other.asOf]}: {then}
                  </span>
                )}
              </dt>
              <dd>{value}</dd>
            </div>
          );
        })}
    </dl>
  );
}

/** The bars of a state, each with what sort of ceiling it has and where that was read. */
export function barsOf(
  sheet: Sheet,
  state: Case,
  limits: Readonly<Record<string, Limit>>,
  limitsHref: string,
): { readonly title: string; readonly bars: (HeadroomBarProps & { readonly id: string })[] }[] {
  /** True where the ceiling is what the reader put in for a limit of the ledger. */
  const yours = (limit: string, ceiling: number): boolean =>
    keysOf(sheet.inputs).some(
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

interface TableProps {
  readonly sheet: Sheet;
  readonly state: Case;
}

/** All results of the present state. */
export function AllResults({ sheet, state }: TableProps) {
  return (
    <ScrollTable caption="All results">
      <tbody>
        {keysOf(sheet.outputs).map((out) => (
          <tr key={out}>
            <th scope="row">{sheet.outputs[out]?.label}</th>
            <td>{state.say(out)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** The main results over the main input, the present row marked. */
export function ResultsOver({ sheet, state, axis }: TableProps & { readonly axis: Axis }) {
  const { over, shows, columns: wanted } = sheet.chart;
  const input = sheet.inputs[over];
  if (!input) return null;
  const present = state.inputs[over] ?? 0;
  const figures = keysOf(sheet.outputs).filter((out) => sheet.outputs[out]?.figure);
  const columns = wanted ?? [...new Set([...shows, ...figures])].slice(0, 4);
  const unit = input.unit === undefined ? '' : `${nbsp}${input.unit}`;
  return (
    <ScrollTable caption={`Over “${input.label}”, all else kept`}>
      <thead>
        <tr>
          <th scope="col">{input.label}</th>
          {columns.map((out) => (
            <th key={out} scope="col">
              {sheet.outputs[out]?.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOver(axis, present, input.want.whole === true).map((value, i) => {
          const row =
            value === present ? state : caseOf(sheet, { ...state.inputs, [over]: value }, state.ledger, state.asOf);
          return (
            <tr key={i} aria-current={value === present ? 'true' : undefined}>
              <th scope="row">
                {value === present ? say(value, inputQuantity(input)) : formatBase(value, input.want.dimension)}
                {unit}
              </th>
              {columns.map((out) => (
                <td key={out}>{row.say(out)}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}
