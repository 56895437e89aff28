import { combine, floor, map } from '../formulas/domain.ts';
import { andThen, failed, found, orElse } from '../formulas/outcome.ts';
import { chainSlowness, fanOutPercentile, percentileOfEach, servicesForSlowness } from '../formulas/tail.ts';
import type { Numbers } from '../worksheet/sheet.ts';

type Input = 'services' | 'slow' | 'allowed' | 'median' | 'p99' | 'share';

/** C-TAIL: what the slow answers of one service become when a request waits for several. */
export function compute({ services, slow, allowed, share, median, p99 }: Numbers<Input>) {
  const measured = p99 < median ? failed('p99', 'the p99 is below the median') : found({ median, p99 });
  const at = (calls: number) => andThen(measured, (points) => fanOutPercentile(points, share, calls));
  const [whole, alone, each] = [at(services), at(1), percentileOfEach(share, services)];
  const most = map(servicesForSlowness(slow, allowed), floor);
  return {
    results: {
      met: chainSlowness(slow, services),
      most,
      whole,
      alone,
      times: combine(whole, alone, (long, short) => long / short),
      each,
      oneIn: map(each, (kept) => 1 / (1 - kept)),
      rest: 1 - share,
    },
    holds: {
      none: orElse(most, 0) === 0,
    },
  };
}
