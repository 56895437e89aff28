import type { AsOf } from '../../model/facts/as-of.ts';
import type { Case, Sheet } from '../../model/worksheet/sheet.ts';
import { rowsOver, type Axis } from '../../model/worksheet/range.ts';
import { caseOf, inputQuantity, sayOrSign } from '../../model/worksheet/case.ts';
import { formatBase } from '../../model/quantity/base.ts';
import { axisUnit, sayNumber } from '../../model/quantity/say-in-table.ts';
import { say } from '../../model/quantity/say.ts';
import { headOf } from './head-of.ts';
import { ScrollTable } from './ScrollTable.tsx';

const dayWords: Readonly<Record<AsOf, string>> = { talk: 'As in the talk', today: 'Today' };

interface TableProps {
  readonly sheet: Sheet;
  readonly state: Case;
  /** The same figures on the other day, where the limits differ. */
  readonly other?: Case | undefined;
}

/** All results of the present state, exactly; and what they are on the other day, where that is something else. */
export function AllResults({ sheet, state, other }: TableProps) {
  const outs = Object.keys(sheet.outputs);
  const moved = other && outs.some((out) => other.say(out) !== state.say(out)) ? other : undefined;
  return (
    <ScrollTable caption="All results">
      {moved && (
        <thead>
          <tr>
            <th scope="col">Result</th>
            <th scope="col">{dayWords[state.asOf]}</th>
            <th scope="col">{dayWords[moved.asOf]}</th>
          </tr>
        </thead>
      )}
      <tbody>
        {outs.map((out) => (
          <tr key={out}>
            <th scope="row">{sheet.outputs[out]?.label}</th>
            <td>{sayOrSign(sheet, state, out)}</td>
            {moved && <td>{sayOrSign(sheet, moved, out)}</td>}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

const bare = (sheet: Sheet, state: Case, out: string): string => {
  const quantity = sheet.outputs[out]?.quantity;
  const value = state.value(out);
  return quantity && Number.isFinite(value) ? sayNumber(value, quantity) : sayOrSign(sheet, state, out);
};

/** The main results over the main input, the present row marked. */
export function ResultsOver({ sheet, state, axis }: TableProps & { readonly axis: Axis }) {
  const { over, shows, columns: wanted } = sheet.chart;
  const input = sheet.inputs[over];
  if (!input) return null;
  const present = state.inputs[over] ?? 0;
  const figures = Object.keys(sheet.outputs).filter((out) => sheet.outputs[out]?.figure);
  const columns = wanted ?? [...new Set([...shows, ...figures])].slice(0, 4);
  return (
    <ScrollTable caption={`Over “${input.label}”, all else kept`}>
      <thead>
        <tr>
          <th scope="col">{headOf(input.label, input.unit)}</th>
          {columns.map((out) => (
            <th key={out} scope="col">
              {headOf(
                sheet.outputs[out]?.label ?? '',
                axisUnit(sheet.outputs[out]?.quantity ?? { dimension: 'count' }),
              )}
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
              </th>
              {columns.map((out) => (
                <td key={out}>{bare(sheet, row, out)}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}
