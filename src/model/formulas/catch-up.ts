import { finite, outside, type Count, type PerSecond, type Seconds } from './domain.ts';
import { failed, type Outcome } from './outcome.ts';

export interface StoppedConsumer {
  /** How long it stood still; s, ≥ 0. */
  readonly stopped: Seconds;
  /** Records per second written meanwhile and after; ≥ 0. */
  readonly arrivals: PerSecond;
  /** Records per second that it reads once it runs again; ≥ 0. */
  readonly consumption: PerSecond;
  /** How long the stream keeps a record; s, > 0. */
  readonly retention: Seconds;
}

export interface CatchUp {
  /** Records that wait when it starts again. */
  readonly backlog: Count;
  /** Records that were deleted before it started again. */
  readonly lost: Count;
}

/** Catches up after so many seconds; or never does, and where it is too slow loses records from some moment on. */
export type CatchUpCourse = CatchUp &
  (
    | { readonly course: 'catches up'; readonly after: Seconds }
    | { readonly course: 'stays behind'; readonly behind: Seconds }
    | { readonly course: 'falls behind'; readonly lossAfter: Seconds; readonly lossRate: PerSecond }
  );

/**
 * How a consumer fares that stood still while the stream was written on: backlog = λ × stopped, gone after
 * backlog ÷ (μ − λ). What is older than the retention is deleted unread.
 * @returns backlog and loss at the start, then the time to catch up, or why it never does
 * @see facts kinesis-retention-default, kinesis-retention-max; theory as for `drainTime`
 */
export function catchUp({ stopped, arrivals, consumption, retention }: StoppedConsumer): Outcome<CatchUpCourse> {
  const fault = outside({
    stopped: [stopped, 'time of the stop', { from: 0 }],
    arrivals: [arrivals, 'write rate', { from: 0 }],
    consumption: [consumption, 'read rate', { from: 0 }],
    retention: [retention, 'retention', { above: 0 }],
  });
  if (fault) return fault;
  const behind = Math.min(stopped, retention);
  const start: CatchUp = { backlog: arrivals * behind, lost: arrivals * (stopped - behind) };
  const gain = consumption - arrivals;
  if (gain > 0) return finite<CatchUpCourse>({ ...start, course: 'catches up', after: start.backlog / gain });
  if (gain === 0) return finite<CatchUpCourse>({ ...start, course: 'stays behind', behind });
  // The oldest record ages by 1 − μ ÷ λ seconds a second until it is as old as the retention.
  const lossAfter = (retention - behind) / (1 - consumption / arrivals);
  return finite<CatchUpCourse>({ ...start, course: 'falls behind', lossAfter, lossRate: -gain });
}

/**
 * Time that catching up takes.
 * @returns seconds; error where it never does
 * @see `catchUp`
 */
export const caughtUpAfter = (course: CatchUpCourse): Outcome<Seconds> =>
  course.course === 'catches up'
    ? finite(course.after)
    : failed('result', 'never: as much arrives as is consumed, or more');

/**
 * Read rate at which a stopped consumer has caught up within a time: λ × (1 + stopped ÷ T). The way back.
 * @param within s, > 0
 * @see arithmetic, as for `catchUp`
 */
export function catchUpRate(
  { stopped, arrivals, retention }: Omit<StoppedConsumer, 'consumption'>,
  within: Seconds,
): Outcome<PerSecond> {
  const fault = outside({
    stopped: [stopped, 'time of the stop', { from: 0 }],
    arrivals: [arrivals, 'write rate', { from: 0 }],
    retention: [retention, 'retention', { above: 0 }],
    within: [within, 'time allowed', { above: 0 }],
  });
  return fault ?? finite(arrivals * (1 + Math.min(stopped, retention) / within));
}
