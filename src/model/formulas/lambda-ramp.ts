import { lowest } from './binding.ts';
import { ceil, finite, outside, type Count, type PerSecond, type Seconds } from './domain.ts';
import { andThen, failed, type Outcome } from './outcome.ts';

/** Environments that one function may add, and how often. */
export interface ScalingStep {
  /** Environments per step; > 0. */
  readonly adds: Count;
  /** Length of a step; s, > 0. */
  readonly every: Seconds;
}

/**
 * Time until a function has as many environments as it is asked for: every × ⌈(target − now) ÷ adds⌉.
 * @param now environments that run; ≥ 0
 * @param target environments wanted; ≥ 0
 * @returns seconds, per function; 0 where there are enough
 * @see ledger, formula `lambda-ramp`; facts lambda-scaling-rate
 */
export function lambdaRampTime(now: Count, target: Count, { adds, every }: ScalingStep): Outcome<Seconds> {
  return (
    outside({
      now: [now, 'number of environments now', { from: 0 }],
      target: [target, 'number of environments wanted', { from: 0 }],
      adds: [adds, 'number of environments per step', { above: 0 }],
      every: [every, 'length of a step', { above: 0 }],
    }) ?? finite(every * Math.max(0, ceil((target - now) / adds)))
  );
}

/** How an event source mapping grows on a queue that stays full. */
export interface QueueRamp {
  /** Invocations at once to begin with; ≥ 0. */
  readonly start: Count;
  /** Invocations at once added per second; > 0. */
  readonly perSecond: number;
  /** Most that the mapping reaches; ≥ 0. */
  readonly most: Count;
  /** Concurrency that the account or the function has left; ≥ 0. */
  readonly quota: Count;
}

const rampFault = ({ start, perSecond, most, quota }: QueueRamp) =>
  outside({
    start: [start, 'concurrency at the start', { from: 0 }],
    perSecond: [perSecond, 'growth of the concurrency', { above: 0 }],
    most: [most, 'most concurrency of the mapping', { from: 0 }],
    quota: [quota, 'concurrency quota', { from: 0 }],
  });

/**
 * Concurrency of a function on a queue after a time of sustained backlog: min(start + growth × t, most, quota).
 * @param time since the backlog began; s, ≥ 0
 * @returns concurrency, and what holds it: the ramp, the mapping's maximum or the quota
 * @see ledger, formula `lambda-sqs-ramp`; facts lambda-esm-sqs-ramp, lambda-esm-sqs-concurrency
 */
export function queueConcurrency(
  ramp: QueueRamp,
  time: Seconds,
): Outcome<{ readonly concurrency: Count; readonly by: 'ramp' | 'mapping' | 'quota' }> {
  const fault = rampFault(ramp) ?? outside({ time: [time, 'time', { from: 0 }] });
  if (fault) return fault;
  const grown = ramp.start + ramp.perSecond * time;
  const { by, value } = lowest({ mapping: ramp.most, quota: ramp.quota, ramp: grown });
  return finite({ concurrency: value, by });
}

/**
 * Time until a function on a queue reaches a concurrency: the inverse of `queueConcurrency`.
 * @param target concurrency wanted; ≥ 0
 * @returns seconds; error where the mapping or the quota never lets it come so far
 * @see ledger, formula `lambda-sqs-ramp`
 */
export function queueRampTime(ramp: QueueRamp, target: Count): Outcome<Seconds> {
  const fault = rampFault(ramp) ?? outside({ target: [target, 'concurrency wanted', { from: 0 }] });
  if (fault) return fault;
  const { by, value } = lowest({ mapping: ramp.most, quota: ramp.quota });
  if (target > value) {
    const what = by === 'mapping' ? 'event source mapping' : 'quota';
    return failed('target', `the concurrency is never reached: the ${what} stops below it`);
  }
  return finite(Math.max(0, (target - ramp.start) / ramp.perSecond));
}

/**
 * Messages that gather while a function on a queue grows to the concurrency that its load wants: the concurrency that is
 * missing falls from target − start to zero, so each × (target − start) × ramp time ÷ 2.
 * @param target concurrency at which as much is taken as arrives; ≥ 0
 * @param each messages per second of one invocation at a time; ≥ 0
 * @returns messages; error where the mapping or the quota never lets it come so far
 * @see arithmetic on `queueRampTime`
 */
export function queueRampBacklog(ramp: QueueRamp, target: Count, each: PerSecond): Outcome<Count> {
  const fault = outside({ each: [each, 'rate of one invocation', { from: 0 }] });
  if (fault) return fault;
  const missing = Math.max(0, target - ramp.start);
  return andThen(queueRampTime(ramp, target), (time) => finite((each * missing * time) / 2));
}

/** When the ramp ends, and the concurrency that it ends at. */
function rampEnd(ramp: QueueRamp): { readonly time: Seconds; readonly concurrency: Count } {
  const concurrency = Math.min(ramp.most, ramp.quota);
  return { time: Math.max(0, (concurrency - ramp.start) / ramp.perSecond), concurrency };
}

/**
 * Work that a function on a queue has done a time after the backlog began: the area below its ramp.
 * @param time s, ≥ 0
 * @returns executions × seconds
 * @see arithmetic on `queueConcurrency`
 */
export function queueRampWork(ramp: QueueRamp, time: Seconds): Outcome<number> {
  const fault = rampFault(ramp) ?? outside({ time: [time, 'time', { from: 0 }] });
  if (fault) return fault;
  const end = rampEnd(ramp);
  const growing = Math.min(time, end.time);
  const begin = Math.min(ramp.start, end.concurrency);
  const grown = begin * growing + (ramp.perSecond * growing ** 2) / 2;
  return finite(grown + end.concurrency * (time - growing));
}

/**
 * Time until nothing waits any more: the t at which each × work(t) is the backlog and what has arrived by then.
 * @param each messages per second of one execution; > 0
 * @returns seconds; error where the end of the ramp takes no more than arrives
 * @see arithmetic on `queueRampWork`
 */
export function queueRampDrain(
  ramp: QueueRamp,
  { backlog, arrivals, each }: { readonly backlog: Count; readonly arrivals: PerSecond; readonly each: PerSecond },
): Outcome<Seconds> {
  const fault = outside({
    backlog: [backlog, 'number of messages at once', { from: 0 }],
    arrivals: [arrivals, 'arrival rate', { from: 0 }],
    each: [each, 'rate of one execution', { above: 0 }],
  });
  if (fault) return fault;
  const end = rampEnd(ramp);
  return andThen(queueRampWork(ramp, end.time), (work) => {
    const begin = Math.min(ramp.start, end.concurrency);
    // While it grows: g/2 t² + (N₀ − λ/m) t − B/m = 0.
    const slope = begin - arrivals / each;
    const growing = (-slope + Math.sqrt(slope ** 2 + (2 * ramp.perSecond * backlog) / each)) / ramp.perSecond;
    if (growing <= end.time) return finite(Math.max(0, growing));
    const spare = each * end.concurrency - arrivals;
    if (spare <= 0) return failed('arrivals', 'the backlog never goes: as much arrives as is taken, or more');
    return finite(end.time + (backlog + arrivals * end.time - each * work) / spare);
  });
}
