import { map } from '../formulas/domain.ts';
import { littleInFlight, littleThroughput } from '../formulas/little.ts';
import { orElse, parts, type Outcome } from '../formulas/outcome.ts';
import { responsePercentile } from '../formulas/response.ts';
import { rateAtMeanWait, serversForPercentile } from '../formulas/servers.ts';
import { waiting, waitPercentile, waitsLonger } from '../formulas/waiting.ts';
import type { Numbers, Question } from '../worksheet/sheet.ts';

type Input = 'rate' | 'time' | 'servers' | 'share' | 'allowed';

/** A share so small that no measurement would ever find it. */
const seldom = 1e-9;

/** C-WAIT: how long requests wait for one of several servers, and how many servers keep a wait short. */
export function compute(n: Numbers<Input>) {
  const { rate, time, servers, share, allowed } = n;
  const { meanWait, meanTime, waits, queue } = parts(waiting(n));
  const load = littleInFlight(rate, time);
  const most = littleThroughput(servers, time);
  const tailWait = waitPercentile(n, share);
  const need = serversForPercentile(rate, time, allowed, share);
  const late = waitsLonger(n, allowed);
  const excess = rate - orElse(most, 0);
  return {
    results: {
      meanWait,
      tailWait,
      waits,
      need,
      late,
      // Known even where the queue never drains: that is how a reader sees by how much.
      utilisation: map(load, (busy) => busy / servers),
      meanTime,
      queue,
      load,
      most,
      rest: 1 - share,
      answered: responsePercentile(n, share),
      excess,
    },
    holds: {
      noWait: orElse(tailWait, 0) === 0,
      seldomWaits: orElse(waits, 0) < seldom,
      seldomLate: orElse(late, 0) < seldom,
    },
  };
}

/** The rate at which requests wait, or take, so long in the mean. */
export function inverse({ find, of, is }: Question, { servers, time }: Numbers<Input>): Outcome<number> | undefined {
  if (find !== 'rate') return undefined;
  if (of === 'meanWait') return rateAtMeanWait(servers, time, is);
  return of === 'meanTime' ? rateAtMeanWait(servers, time, is - time) : undefined;
}
