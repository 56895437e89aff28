import { pathOf } from '../../model/svg/shapes.ts';
import type { Axis } from '../../model/worksheet/range.ts';
import { endOfLabel, lineNames, type Named } from './ceiling-label.ts';
import { firstCrossing } from './crossing.ts';
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
  readonly x: {
    readonly label: string;
    readonly axis: Axis;
    readonly print: (value: number) => string;
    readonly time?: boolean;
  };
  /** With `time` the values are times, in s. */
  readonly y: { readonly label: string; readonly print: (value: number) => string; readonly time?: boolean };
  readonly xs: readonly number[];
  /** Where the reader stands. */
  readonly present: number;
  readonly series: readonly Series[];
  /** The first of them between its points. */
  readonly valueAt?: (x: number) => number;
  readonly ceilings: readonly { readonly label: string; readonly value: number }[];
  /** What stands where a line meets a limit, before the value of the input: `Full at`. */
  readonly full: string;
}

const percent = (share: number): string => `${String(Math.round(share * 1e4) / 100)}%`;
const height = 100;

/** A vertical axis that holds all values, and the ceilings that lie near them; it counts as the horizontal one does. */
function verticalAxis(values: readonly number[], ceilings: readonly number[], log: boolean): Axis {
  const top = Math.max(...values);
  const near = ceilings.filter((value) => value <= top * 2.5 && value >= top * 0.02);
  const to = Math.max(top, ...near);
  const from = Math.min(...values.filter((value) => value > 0), ...near);
  // Above the highest ceiling there is room for its name.
  if (log && to > 0 && Number.isFinite(from)) {
    const span = Math.max(10, to / from);
    return { from: to / span, to: to * span ** 0.1, log };
  }
  return { from: 0, to: to > 0 ? to * 1.1 : 1, log: false };
}

/** Lines over one input, the ceilings they may meet, and the present point. Text is HTML, so that it never shrinks. */
export function LineChart({ alt, x, y, xs, present, series, valueAt, ceilings, full }: Props) {
  const values = series.flatMap(({ ys, now }) => [...ys, now]).filter((value) => Number.isFinite(value));
  if (values.length === 0) return null;
  const across = scaleOf(x.axis, 5, x.time);
  const axis = verticalAxis(
    values,
    ceilings.map(({ value }) => value),
    x.axis.log,
  );
  const up = scaleOf(axis, 5, y.time);
  const heights = up.ticks.map(y.print);
  /** Letters of the longest, and the gap to the plot. */
  const room = Math.max(...heights.map(({ length }) => length)) + 1.5;
  const within = (value: number): boolean => value >= axis.from && value <= axis.to;
  const drawn = (ys: readonly number[]): string =>
    pathOf(
      ys.map((value, i) => {
        const x = across.at(xs[i] ?? Number.NaN) * height;
        return Number.isFinite(x) && within(value) ? [x, (1 - up.at(value)) * height] : undefined;
      }),
    );
  const curves = series.map(({ ys }) => ys.map((value, i) => [across.at(xs[i] ?? 0), up.at(value)] as const));
  const shown = ceilings.filter(({ value }) => within(value));
  const lines = series.length > 1 ? lineNames(curves) : [];
  const named = shown.reduce<readonly Named[]>(
    (before, { label, value }) => {
      const y = up.at(value);
      return [...before, { y, end: endOfLabel(label, y, before, curves) }];
    },
    lines.map(({ y }) => ({ y, end: true })),
  );
  const crossing = firstCrossing(
    xs,
    series[0]?.ys ?? [],
    shown.map(({ value }) => value),
    x.axis.log,
    valueAt,
  );
  return (
    <figure class="chart" role="img" aria-label={alt}>
      <p class="chart-unit" aria-hidden="true">
        {y.label}
      </p>
      <div class="chart-plot" aria-hidden="true" style={{ marginInlineStart: `max(4rem, ${room}ch)` }}>
        <svg viewBox={`0 0 ${height} ${height}`} preserveAspectRatio="none">
          {up.ticks.map((tick, i) => (
            <path key={i} class="chart-grid" d={`M0 ${(1 - up.at(tick)) * height}h${height}`} />
          ))}
          {shown.map(({ label, value }) => (
            <path key={label} class="chart-ceiling" d={`M0 ${(1 - up.at(value)) * height}h${height}`} />
          ))}
        </svg>
        {shown.map(({ label, value }, i) => (
          <span
            key={label}
            class={`chart-ceiling-label${named[lines.length + i]?.end ? ' chart-ceiling-label-end' : ''}`}
            style={{ insetBlockStart: percent(1 - up.at(value)) }}
          >
            {label}
          </span>
        ))}
        {/* After the names of the ceilings, whose ground would hide the curves. */}
        <svg viewBox={`0 0 ${height} ${height}`} preserveAspectRatio="none">
          {series.map(({ label, ys }, i) => (
            <path key={label} class={`chart-line chart-line-${i + 1}`} d={drawn(ys)} />
          ))}
          <path class="chart-now" d={`M${across.at(present) * height} 0v${height}`} />
        </svg>
        {up.ticks.map((tick, i) => (
          <span key={i} class="chart-tick-y" style={{ insetBlockStart: percent(1 - up.at(tick)) }}>
            {heights[i]}
          </span>
        ))}
        {lines.map(({ x: end, y: height, below }, i) => (
          <span
            key={series[i]?.label}
            class={`chart-name${below ? ' chart-name-below' : ''}`}
            style={{ insetInlineEnd: percent(1 - end), insetBlockStart: percent(1 - height) }}
          >
            {series[i]?.label}
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
        {crossing && (
          <>
            <span
              class="chart-crossing"
              style={{
                insetInlineStart: percent(across.at(crossing.x)),
                insetBlockStart: percent(1 - up.at(crossing.y)),
              }}
            />
            <span
              class={`chart-full${across.at(crossing.x) > 0.75 ? ' chart-full-before' : ''}${crossing.falls ? ' chart-full-above' : ''}`}
              style={{
                insetInlineStart: percent(across.at(crossing.x)),
                insetBlockStart: percent(1 - up.at(crossing.y)),
              }}
            >
              {full} {x.print(crossing.x)}
            </span>
          </>
        )}
        <span
          class={`chart-now-name${across.at(present) > 0.8 ? ' chart-now-name-before' : ''}`}
          style={{ insetInlineStart: percent(across.at(present)) }}
        >
          Now {x.print(present)}
        </span>
        {across.ticks.map((tick, i) => (
          <span
            key={i}
            class={`chart-tick-x${across.at(tick) > 0.93 ? ' chart-tick-x-last' : ''}`}
            style={{ insetInlineStart: percent(across.at(tick)) }}
          >
            {x.print(tick)}
          </span>
        ))}
      </div>
      <p class="chart-x" aria-hidden="true">
        {x.label}
      </p>
    </figure>
  );
}
