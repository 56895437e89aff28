import { ceil, finite, outside, type Count, type PerSecond, type Seconds } from './domain.ts';
import { andThen, failed, type Outcome } from './outcome.ts';

const never = 'the queue never drains: as much arrives as is consumed, or more';

/**
 * Time until a backlog is gone: B ÷ (μ − λ).
 * @param backlog messages; ≥ 0
 * @param arrivals messages per second, λ; ≥ 0
 * @param consumption messages per second that all consumers take, μ; ≥ 0
 * @returns seconds; 0 where nothing waits and nothing builds up; error where consumption is not above the arrivals else:
 *   the queue then never drains
 * @see ledger, formula `sqs-drain`
 */
export function drainTime(backlog: Count, arrivals: PerSecond, consumption: PerSecond): Outcome<Seconds> {
  const fault = outside({
    backlog: [backlog, 'backlog', { from: 0 }],
    arrivals: [arrivals, 'arrival rate', { from: 0 }],
    consumption: [consumption, 'consumption rate', { from: 0 }],
  });
  if (fault) return fault;
  if (backlog === 0 && consumption === arrivals) return finite(0);
  return consumption > arrivals ? finite(backlog / (consumption - arrivals)) : failed('consumption', never);
}

/**
 * Consumption at which a backlog is gone within a time: B ÷ T + λ. The inverse of `drainTime`.
 * @param within s, > 0
 * @returns messages per second
 * @see ledger, formula `sqs-drain`
 */
export function drainRate(backlog: Count, arrivals: PerSecond, within: Seconds): Outcome<PerSecond> {
  return (
    outside({
      backlog: [backlog, 'backlog', { from: 0 }],
      arrivals: [arrivals, 'arrival rate', { from: 0 }],
      within: [within, 'time allowed', { above: 0 }],
    }) ?? finite(backlog / within + arrivals)
  );
}

/**
 * Consumers that clear a backlog within a time: ⌈(B ÷ T + λ) ÷ m⌉.
 * @param each messages per second of one consumer, m; > 0
 * @see ledger, formula `sqs-drain`
 */
export function drainConsumers(backlog: Count, arrivals: PerSecond, within: Seconds, each: PerSecond): Outcome<Count> {
  const fault = outside({ each: [each, 'rate of one consumer', { above: 0 }] });
  return fault ?? andThen(drainRate(backlog, arrivals, within), (rate) => finite(ceil(rate / each)));
}

/**
 * Backlog per consumer to scale on: the delay that is allowed ÷ the time per message.
 * @param delay s, ≥ 0
 * @param time per message; s, > 0
 * @returns messages
 * @see ledger, formula `sqs-backlog-target`
 */
export function backlogTarget(delay: Seconds, time: Seconds): Outcome<number> {
  return (
    outside({
      delay: [delay, 'delay allowed', { from: 0 }],
      time: [time, 'time per message', { above: 0 }],
    }) ?? finite(delay / time)
  );
}

/**
 * Messages that wait at the end of a burst: B + (λ − μ) × T, not below 0.
 * @param arrivals messages per second while it lasts, λ; ≥ 0
 * @param consumption messages per second that all consumers take, μ; ≥ 0
 * @param time length of the burst, T; s, ≥ 0
 * @returns messages, none of them deleted meanwhile
 * @see ledger, formula `sqs-drain`
 */
export function burstBacklog(n: {
  readonly backlog: Count;
  readonly arrivals: PerSecond;
  readonly consumption: PerSecond;
  readonly time: Seconds;
}): Outcome<Count> {
  return (
    outside({
      backlog: [n.backlog, 'backlog', { from: 0 }],
      arrivals: [n.arrivals, 'rate in the burst', { from: 0 }],
      consumption: [n.consumption, 'consumption rate', { from: 0 }],
      time: [n.time, 'length of the burst', { from: 0 }],
    }) ?? finite(Math.max(0, n.backlog + (n.arrivals - n.consumption) * n.time))
  );
}
