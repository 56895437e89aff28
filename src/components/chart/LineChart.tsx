import { pathOf } from '../../model/svg/shapes.ts';
import type { Axis } from '../../model/worksheet/range.ts';
import { firstCrossing } from './crossing.ts';
import { placeLabels, roomy, spotsAt, spotsOnLine, type Label } from './place-labels.ts';
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
  const crossing = firstCrossing(
    xs,
    series[0]?.ys ?? [],
    shown.map(({ value }) => value),
    x.axis.log,
    valueAt,
  );
  const fullText = crossing && `${full} ${x.print(crossing.x)}`;
  const texts: readonly (Label & { readonly kind: string; readonly line?: number })[] = [
    ...shown.map(({ label, value }) => ({
      kind: 'chart-ceiling-label',
      text: label,
      spots: spotsOnLine(label, up.at(value)),
    })),
    ...(fullText
      ? [
          {
            kind: 'chart-full',
            text: fullText,
            spots: spotsAt(fullText, [across.at(crossing.x), up.at(crossing.y)], true),
          },
        ]
      : []),
    ...(series.length > 1 ? series : []).map(({ label }, i) => ({
      kind: 'chart-name',
      line: i + 1,
      text: label,
      spots: spotsAt(label, curves[i]?.findLast(([, y]) => y >= 0 && y <= 1) ?? [1, 0], false),
    })),
  ];
  const now = across.at(present);
  const places = placeLabels(texts, curves);
  const marks = across.ticks.map((tick) => [across.at(tick), x.print(tick)] as const);
  const roomyMarks = roomy(marks);
  const point = (x: number, y: number) => ({
    insetInlineStart: percent(across.at(x)),
    insetBlockStart: percent(1 - up.at(y)),
  });
  const labels = (kind: string) =>
    texts.map(({ kind: own, line, text }, i) => {
      const place = places[i];
      return own === kind && place ? (
        <span
          key={text}
          class={`chart-label ${kind}${line === undefined ? '' : ` chart-name-${line}`}`}
          style={{
            [place.end ? 'insetInlineEnd' : 'insetInlineStart']: percent(place.end ? 1 - place.x : place.x),
            insetBlockStart: percent(place.y),
            textAlign: place.end ? 'end' : 'start',
          }}
        >
          {text}
        </span>
      ) : null;
    });
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
        {labels('chart-ceiling-label')}
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
        {series
          .filter(({ now }) => Number.isFinite(now) && within(now))
          .map(({ label, now }, i) => (
            <span key={label} class={`chart-dot chart-dot-${i + 1}`} style={point(present, now)} />
          ))}
        {crossing && <span class="chart-crossing" style={point(crossing.x, crossing.y)} />}
        {labels('chart-full')}
        {labels('chart-name')}
        <span
          class="chart-now-name"
          style={{ insetInlineStart: percent(now), translate: now > 0.8 ? '-100%' : now < 0.2 ? '0' : '-50%' }}
        >
          Now {x.print(present)}
        </span>
        {marks.map(([at, text], i) => (
          <span
            key={i}
            class={`chart-tick-x${at > 0.93 ? ' chart-tick-x-last' : ''}${roomyMarks[i] ? '' : ' chart-tick-x-wide'}`}
            style={{ insetInlineStart: percent(at) }}
          >
            {text}
          </span>
        ))}
      </div>
      <p class="chart-x" aria-hidden="true">
        {x.label}
      </p>
    </figure>
  );
}
