import { finite, outside, type Count, type PerSecond, type Seconds } from './domain.ts';
import { failed, type Outcome } from './outcome.ts';

export interface QueueLoad {
  /** Messages that wait now, taken to have just arrived; ≥ 0. */
  readonly backlog: Count;
  /** Messages per second that arrive; ≥ 0. */
  readonly arrivals: PerSecond;
  /** Messages per second that all consumers take; ≥ 0. */
  readonly consumption: PerSecond;
  /** How long the queue keeps a message; s, > 0. */
  readonly retention: Seconds;
}

/** How a backlog goes on. A message whose wait would pass the retention is deleted: lost, not late. */
export type QueueCourse =
  | {
      readonly course: 'drains';
      /** Until nothing waits any more; s. */
      readonly after: Seconds;
      /** Messages of the backlog that are deleted before their turn. */
      readonly lost: Count;
      /** Wait of the message that is served last of the backlog; s. */
      readonly longestWait: Seconds;
    }
  | {
      readonly course: 'stays';
      readonly lost: Count;
      readonly longestWait: Seconds;
    }
  | {
      /** Never drains: it grows until the retention is passed, and from then on messages are lost. */
      readonly course: 'grows';
      /** Messages per second by which it grows until then, and which are lost from then on. */
      readonly growth: PerSecond;
      /** When the retention is first passed; s from now. */
      readonly lossAfter: Seconds;
      /** Messages that wait from then on: what arrives in one retention. */
      readonly fullBacklog: Count;
      /** Messages of the backlog that are deleted at that moment. */
      readonly lost: Count;
    };

/**
 * What becomes of a queue, first in first out, at steady rates. A message that arrives when B wait is served B ÷ μ
 * later; where that is longer than the retention it is deleted.
 * @returns whether it drains, stays or grows, and the moment from which messages are lost
 * @see facts sqs-retention-default, sqs-retention-max; ledger, formula `sqs-drain`
 */
export function queueCourse({ backlog, arrivals, consumption, retention }: QueueLoad): Outcome<QueueCourse> {
  const fault = outside({
    backlog: [backlog, 'backlog', { from: 0 }],
    arrivals: [arrivals, 'arrival rate', { from: 0 }],
    consumption: [consumption, 'consumption rate', { from: 0 }],
    retention: [retention, 'retention', { above: 0 }],
  });
  if (fault) return fault;
  /** What the consumers reach before the retention of a message that arrives now is over. */
  const reach = consumption * retention;
  const served = Math.min(backlog, reach);
  const lost = backlog - served;
  const longestWait = consumption > 0 ? served / consumption : 0;
  if (consumption > arrivals)
    return finite<QueueCourse>({ course: 'drains', after: served / (consumption - arrivals), lost, longestWait });
  if (consumption === arrivals) return finite<QueueCourse>({ course: 'stays', lost, longestWait });
  const growth = arrivals - consumption;
  const fills = lost > 0 ? 0 : (reach - backlog) / growth;
  return finite<QueueCourse>({
    course: 'grows',
    growth,
    lossAfter: fills + retention,
    fullBacklog: arrivals * retention,
    lost,
  });
}

/**
 * When a queue begins to lose messages: once the first of them waits as long as the retention.
 * @param retention s, > 0
 * @returns seconds from now; error where no message ever waits so long
 * @see `queueCourse`
 */
export function lossBegins(course: QueueCourse, retention: Seconds): Outcome<Seconds> {
  if (course.course === 'grows') return finite(course.lossAfter);
  return course.lost > 0
    ? finite(retention)
    : failed('result', 'none is lost: no message waits as long as the retention');
}
