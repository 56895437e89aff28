import { backlogTarget, burstBacklog, drainConsumers, drainRate, drainTime } from '../formulas/backlog.ts';
import { catchUp, caughtUpAfter } from '../formulas/catch-up.ts';
import { littleInFlight, littleThroughput } from '../formulas/little.ts';
import { combine, map } from '../formulas/domain.ts';
import { andThen, both, failed, orElse, part } from '../formulas/outcome.ts';
import { lossBegins, queueCourse } from '../formulas/queue-course.ts';
import type { Numbers } from '../worksheet/sheet.ts';

type Messages = 'backlog' | 'arrivals' | 'held' | 'quota' | 'consumers';
type Times = 'burst' | 'burstTime' | 'time' | 'retention' | 'within' | 'delay' | 'outage';

/** C-QUEUE: whether a backlog drains and when, how many consumers it takes, and when messages are lost. */
export function compute(n: Numbers<Messages | Times>) {
  const { backlog, arrivals, retention } = n;
  const one = littleThroughput(n.held, n.time);
  const inFlight = andThen(one, (each) => littleInFlight(each * n.consumers, n.time));
  const consumption = andThen(inFlight, (asked) => littleThroughput(Math.min(asked, n.quota), n.time));
  const course = andThen(consumption, (rate) => queueCourse({ backlog, arrivals, consumption: rate, retention }));
  const after = andThen(consumption, (rate) => catchUp({ stopped: n.outage, arrivals, consumption: rate, retention }));
  const burstLeft = andThen(consumption, (rate) =>
    burstBacklog({ backlog, arrivals: n.burst, consumption: rate, time: n.burstTime }),
  );
  const need = andThen(one, (each) => drainConsumers(backlog, arrivals, n.within, each));
  return {
    results: {
      // The engine's reason where it never drains; otherwise the course, which knows what is deleted on the way.
      drain: combine(
        andThen(consumption, (rate) => drainTime(backlog, arrivals, rate)),
        course,
        (full, way) => (way.course === 'drains' ? way.after : full),
      ),
      ...{ need, inFlight, consumption, one, burstLeft },
      lossAfter: andThen(course, (way) => lossBegins(way, retention)),
      needRate: drainRate(backlog, arrivals, n.within),
      target: andThen(one, (each) => backlogTarget(n.delay, 1 / each)),
      perConsumer: n.consumers > 0 ? backlog / n.consumers : failed('result', 'no consumer runs'),
      longestWait: map(course, (way) => (way.course === 'grows' ? retention : way.longestWait)),
      lost: part(course, 'lost'),
      lossRate: map(course, (way) => (way.course === 'grows' ? way.growth : 0)),
      burstDrain: both(burstLeft, consumption, (left, rate) => drainTime(left, arrivals, rate)),
      gathered: part(after, 'backlog'),
      outageLost: part(after, 'lost'),
      recovery: andThen(after, caughtUpAfter),
    },
    holds: { pastQuota: orElse(need, 0) * n.held > n.quota },
  };
}
