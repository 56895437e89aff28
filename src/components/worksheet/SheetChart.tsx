import { inputQuantity } from '../../model/worksheet/case.ts';
import { spreadOver, type Axis } from '../../model/worksheet/range.ts';
import type { Case, Sheet } from '../../model/worksheet/sheet.ts';
import { axisUnit, printedFactor, sayShort } from '../../model/quantity/say-in-table.ts';
import { headOf } from './head-of.ts';
import { LineChart } from '../chart/LineChart.tsx';

const points = 41;

/** What is full when it meets a limit; a time or a rate only meets it. */
const lasting: ReadonlySet<string> = new Set(['time', 'rate', 'byte-rate', 'share', 'ratio', 'price']);

/** The result over the main input, with the ceilings it may meet and the present point. */
export function SheetChart({
  sheet,
  state,
  axis,
}: {
  readonly sheet: Sheet;
  readonly state: Case;
  readonly axis: Axis;
}) {
  const { over, shows, ceilings } = sheet.chart;
  const input = sheet.inputs[over];
  const first = sheet.outputs[shows[0]];
  if (!input || !first) return null;
  const xs = spreadOver(axis, points).map((x) => (input.want.whole ? Math.round(x) : x));
  const resultsAt = (x: number) => sheet.compute({ ...state.inputs, [over]: x }, state.limits, state.asOf);
  const results = xs.map(resultsAt);
  const factor = printedFactor(first.quantity);
  const printed = (result: ReturnType<typeof resultsAt>, out: string): number => {
    const outcome = result[out];
    return outcome?.ok ? outcome.value * factor : Number.NaN;
  };
  const series = shows.map((out) => ({
    label: sheet.outputs[out]?.label ?? out,
    ys: results.map((result) => printed(result, out)),
    now: state.value(out) * factor,
  }));
  const at = `${input.label} ${state.say(over)}`;
  return (
    <LineChart
      alt={`${first.label} over “${input.label}”. At ${at}: ${shows.map((out) => `${sheet.outputs[out]?.label ?? out} ${state.say(out)}`).join('; ')}.`}
      x={{
        label: headOf(input.label, input.unit),
        axis,
        print: (value) =>
          sayShort(input.want.whole ? Math.floor(value + 1e-9) : value, inputQuantity(input), { brief: true }),
        time: inputQuantity(input).dimension === 'time',
      }}
      y={{
        label: [shows.length === 1 ? first.label : '', axisUnit(first.quantity)].filter(Boolean).join(', '),
        print: (value) => sayShort(value, first.quantity),
        time: first.quantity.dimension === 'time',
      }}
      xs={xs}
      full={lasting.has(first.quantity.dimension) ? 'Limit at' : 'Full at'}
      present={state.inputs[over] ?? 0}
      series={series}
      {...(input.want.whole ? {} : { valueAt: (x: number) => printed(resultsAt(x), shows[0]) })}
      ceilings={(ceilings?.(state) ?? []).map(({ label, value }) => ({ label, value: value * factor }))}
    />
  );
}
