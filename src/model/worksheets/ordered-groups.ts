import type { AsOf } from '../facts/as-of.ts';
import { finite, map } from '../formulas/domain.ts';
import { fanInQuota } from '../formulas/fan-out.ts';
import { eventGroupRate, groupRate, groupsNeeded } from '../formulas/fifo.ts';
import { littleInFlight, littleTime } from '../formulas/little.ts';
import { andThen, failed, orElse, part } from '../formulas/outcome.ts';
import type { Numbers, Question } from '../worksheet/sheet.ts';

type Input = 'rate' | 'time' | 'share' | 'size' | 'batch' | 'quota';
type Limit = 'sqs-fifo-partition' | 'sqs-fifo-api' | 'sns-fifo-group' | 'eventbridge-v2-group';

/** The KB that the bus counts beside events, in bytes. */
const kilobyte = 1e3;

/** C-FIFO: what one ordered group carries, and how many groups an ordered load has to be spread over. */
export function compute({ rate, time, share, size, batch }: Numbers<Input>, limit: Numbers<Limit>, asOf: AsOf) {
  const busThere = asOf !== 'talk';
  const serial = part(groupRate(time), 'rate');
  const busiest = rate * share;
  const sqs = limit['sqs-fifo-partition'] * batch;
  const sns = limit['sns-fifo-group'];
  const quota = limit['eventbridge-v2-group'];
  const busGroup = busThere
    ? eventGroupRate(quota, size / kilobyte)
    : failed('result', 'not there yet: the bus that keeps order came in September 2026');
  const through = (most: number) => part(groupRate(time, most), 'rate');
  const [viaSqs, viaSns, viaBus] = [through(sqs), through(sns), andThen(busGroup, through)];
  const use = map(serial, (each) => busiest / each);
  const calls = rate / batch;
  return {
    results: {
      serial,
      needed: groupsNeeded(rate, time),
      busiest,
      most: andThen(serial, (each) => fanInQuota(each, share)),
      use,
      longest: littleTime(1, busiest),
      busGroup,
      viaSqs,
      viaSns,
      viaBus,
      neededSqs: groupsNeeded(rate, time, sqs),
      neededSns: groupsNeeded(rate, time, sns),
      neededBus: andThen(busGroup, (most) => groupsNeeded(rate, time, most)),
      calls,
      inFlight: littleInFlight(rate, time),
      groupCalls: busiest / batch,
      // What the group may take for each event, KB included, is the quota over the rate that fits.
      groupQuota: map(busGroup, (fits) => (busiest * quota) / fits),
    },
    holds: {
      behind: orElse(use, 0) >= 1,
      pastNormal: calls >= limit['sqs-fifo-api'],
    },
  };
}

/** The time per message of a group that is so fast, and the share or the rate at which the busiest gets so much. */
export function inverse({ find, of, is }: Question, { rate, share }: Numbers<'rate' | 'share'>) {
  if (find === 'time' && of === 'serial') return littleTime(1, is);
  if (find === 'share' && of === 'busiest') return finite(is / rate);
  if (find === 'rate' && of === 'busiest') return finite(is / share);
  return undefined;
}
