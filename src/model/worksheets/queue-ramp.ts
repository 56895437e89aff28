import { lowest } from '../formulas/binding.ts';
import { finite, map } from '../formulas/domain.ts';
import {
  queueConcurrency,
  queueRampBacklog,
  queueRampDrain,
  queueRampTime,
  queueRampWork,
} from '../formulas/lambda-ramp.ts';
import { littleInFlight, littleThroughput, littleTime } from '../formulas/little.ts';
import { andThen, both, part } from '../formulas/outcome.ts';
import type { Numbers } from '../worksheet/sheet.ts';

type Input = 'arrivals' | 'burst' | 'batch' | 'time' | 'elapsed' | 'begin' | 'growth' | 'most' | 'quota';

/** C-RAMP: how fast a function on a queue grows, where it stops, and what gathers meanwhile. */
export function compute(n: Numbers<Input>, limit: Numbers<'lambda-esm-sqs-ramp' | 'lambda-esm-sqs-concurrency'>) {
  const { arrivals, batch, growth, most, quota } = n;
  const ramp = { start: n.begin, perSecond: growth, most, quota };
  const one = littleThroughput(batch, n.time);
  const wanted = littleInFlight(arrivals / batch, n.time);
  const rampTime = andThen(wanted, (target) => queueRampTime(ramp, target));
  const reached = part(queueConcurrency(ramp, n.elapsed), 'concurrency');
  const ceiling = lowest({ most, quota }).value;
  const gathered = both(wanted, one, (target, each) => queueRampBacklog(ramp, target, each));
  const carriedMost = littleThroughput(ceiling * batch, n.time);
  return {
    results: {
      wanted,
      rampTime,
      reached,
      gathered,
      // Longest waits the message whose turn comes as the ramp meets the load: all that gathered, over the rate of arrival.
      delay: arrivals === 0 ? 0 : andThen(gathered, (waiting) => littleTime(waiting, arrivals)),
      cleared: andThen(one, (each) => queueRampDrain(ramp, { backlog: n.burst, arrivals, each })),
      doneBy: both(one, queueRampWork(ramp, n.elapsed), (each, work) =>
        finite(Math.min(each * work, n.burst + arrivals * n.elapsed)),
      ),
      ceiling,
      carried: andThen(reached, (running) => littleThroughput(running * batch, n.time)),
      carriedMost,
      one,
      perSecond: growth,
      short: map(carriedMost, (taken) => arrivals - taken),
      inFlight: map(wanted, (running) => running * batch),
    },
    holds: {
      // Faster than a mapping grows by itself: its pollers are provisioned.
      provisioned: growth > limit['lambda-esm-sqs-ramp'] || most > limit['lambda-esm-sqs-concurrency'],
    },
  };
}
