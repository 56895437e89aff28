import { lowest } from './binding.ts';
import { ceil, finite, outside, type Count, type PerSecond, type Seconds } from './domain.ts';
import { andThen, type Outcome } from './outcome.ts';

/**
 * Rate of one ordered group: it is served one message after the other, so 1 ÷ time, or the service's own bound.
 * @param time per message; s, > 0
 * @param quota messages per second that the service lets one group have; ≥ 0, left out where there is none
 * @returns messages per second, and what decides
 * @see ledger, formula `fifo-group`; facts sqs-fifo-delivery, sns-fifo-group
 */
export function groupRate(
  time: Seconds,
  quota = Number.MAX_VALUE,
): Outcome<{ readonly rate: PerSecond; readonly by: 'time' | 'quota' }> {
  const fault = outside({
    time: [time, 'time per message', { above: 0 }],
    quota: [quota, 'quota of a group', { from: 0 }],
  });
  if (fault) return fault;
  const { by, value } = lowest({ time: 1 / time, quota });
  return finite({ rate: value, by });
}

/**
 * Groups that an ordered load has to be spread over, evenly: ⌈λ ÷ rate of one group⌉.
 * @param rate messages per second; ≥ 0
 * @param time per message; s, > 0
 * @param quota as for `groupRate`, above zero
 * @see ledger, formula `fifo-group`
 */
export function groupsNeeded(rate: PerSecond, time: Seconds, quota = Number.MAX_VALUE): Outcome<Count> {
  const fault = outside({
    rate: [rate, 'rate', { from: 0 }],
    quota: [quota, 'quota of a group', { above: 0 }],
  });
  return fault ?? andThen(groupRate(time, quota), (each) => finite(ceil(rate / each.rate)));
}

/**
 * Events per second of one event group on a bus whose quota counts events and kilobytes together: quota ÷ (1 + KB).
 * @param quota events plus KB per second; ≥ 0
 * @param size of an event in the quota's kilobytes; ≥ 0
 * @see ledger, formula `fifo-group`; facts eventbridge-v2-group
 */
export function eventGroupRate(quota: number, size: number): Outcome<PerSecond> {
  return (
    outside({
      quota: [quota, 'quota of a group', { from: 0 }],
      size: [size, 'size of an event', { from: 0 }],
    }) ?? finite(quota / (1 + size))
  );
}
