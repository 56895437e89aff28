import { line } from 'd3-shape';
import type { Axis } from '../../model/worksheet/range.ts';
import { scaleOf } from './scale.ts';
import './chart.css';

export interface Series {
  readonly label: string;
  /** Value at each point of the chart's `xs`; NaN where there is none. */
  readonly ys: readonly number[];
  /** The present point's value. */
  readonly now: number;
}

interface Props {
  /** What the picture shows, in a sentence, with the present point. */
  readonly alt: string;
  readonly x: { readonly label: string; readonly axis: Axis; readonly print: (value: number) => string };
  readonly y: { readonly label: string; readonly print: (value: number) => string };
  readonly xs: readonly number[];
  /** Where the reader stands. */
  readonly present: number;
  readonly series: readonly Series[];
  readonly ceilings: readonly { readonly label: string; readonly value: number }[];
}

const percent = (share: number): string => `${String(Math.round(share * 1e4) / 100)}%`;
const height = 100;

/** A vertical axis that holds all values, and the ceilings that lie near them. */
function verticalAxis(values: readonly number[], ceilings: readonly number[]): Axis {
  const top = Math.max(...values);
  const near = ceilings.filter((value) => value <= top * 2.5 && value >= top * 0.02);
  const to = Math.max(top, ...near);
  const positive = values.filter((value) => value > 0);
  const from = Math.min(...positive, ...near);
  const log = positive.length > 0 && to / from > 200;
  if (log) return { from, to: to * 1.1, log };
  return { from: 0, to: to > 0 ? to * 1.08 : 1, log };
}

/** Would the name of a ceiling stand on that of one before it? Then it goes to the other end of its line. */
const crowded = (
  value: number,
  before: readonly { readonly value: number }[],
  at: (value: number) => number,
): boolean => before.some((other) => Math.abs(at(other.value) - at(value)) < 0.09);

/** Lines over one input, the ceilings they may meet, and the present point. Text is HTML, so that it never shrinks. */
export function LineChart({ alt, x, y, xs, present, series, ceilings }: Props) {
  const values = series.flatMap(({ ys, now }) => [...ys, now]).filter((value) => Number.isFinite(value));
  if (values.length === 0) return null;
  const across = scaleOf(x.axis, 5);
  const axis = verticalAxis(
    values,
    ceilings.map(({ value }) => value),
  );
  const up = scaleOf(axis, 5);
  const within = (value: number): boolean => value >= axis.from && value <= axis.to;
  const path = line<number>()
    .defined((_, i) => Number.isFinite(xs[i]))
    .x((_, i) => across.at(xs[i] ?? 0) * height)
    .y((value) => (1 - up.at(value)) * height);
  return (
    <figure class="chart" role="img" aria-label={alt}>
      <p class="chart-unit" aria-hidden="true">
        {y.label}
      </p>
      <div class="chart-plot" aria-hidden="true">
        <svg viewBox={`0 0 ${height} ${height}`} preserveAspectRatio="none">
          {up.ticks.map((tick, i) => (
            <path key={i} class="chart-grid" d={`M0 ${(1 - up.at(tick)) * height}h${height}`} />
          ))}
          {ceilings
            .filter(({ value }) => within(value))
            .map(({ label, value }) => (
              <path key={label} class="chart-ceiling" d={`M0 ${(1 - up.at(value)) * height}h${height}`} />
            ))}
          {series.map(({ label, ys }, i) => (
            <path
              key={label}
              class={`chart-line chart-line-${i + 1}`}
              d={path.defined((value) => within(value))(ys) ?? ''}
            />
          ))}
          <path class="chart-now" d={`M${across.at(present) * height} 0v${height}`} />
        </svg>
        {up.ticks.map((tick, i) => (
          <span key={i} class="chart-tick-y" style={{ insetBlockStart: percent(1 - up.at(tick)) }}>
            {y.print(tick)}
          </span>
        ))}
        {ceilings
          .filter(({ value }) => within(value))
          .map(({ label, value }, i, shown) => (
            <span
              key={label}
              class={`chart-ceiling-label${crowded(value, shown.slice(0, i), up.at) ? ' chart-ceiling-label-end' : ''}`}
              style={{ insetBlockStart: percent(1 - up.at(value)) }}
            >
              {label}
            </span>
          ))}
        {series
          .filter(({ now }) => Number.isFinite(now) && within(now))
          .map(({ label, now }, i) => (
            <span
              key={label}
              class={`chart-dot chart-dot-${i + 1}`}
              style={{ insetInlineStart: percent(across.at(present)), insetBlockStart: percent(1 - up.at(now)) }}
            />
          ))}
        {across.ticks.map((tick, i) => (
          <span key={i} class="chart-tick-x" style={{ insetInlineStart: percent(across.at(tick)) }}>
            {x.print(tick)}
          </span>
        ))}
      </div>
      <p class="chart-x" aria-hidden="true">
        {x.label}
      </p>
      {series.length > 1 && (
        <ul class="chart-legend" role="list" aria-hidden="true">
          {series.map(({ label }, i) => (
            <li key={label} class={`chart-key-${i + 1}`}>
              {label}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
