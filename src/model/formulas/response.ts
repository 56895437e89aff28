import { solve } from './backward.ts';
import { finite, outside, type Seconds, type Share } from './domain.ts';
import { andThen, type Outcome } from './outcome.ts';
import { waiting, type Servers, type Waiting } from './waiting.ts';

/** Wait, if any, and service, both exponential: the sum of two rates is the same whichever comes first. */
function beyond({ waits, decay }: Waiting, service: Seconds, t: Seconds): Share {
  const slow = Math.min(decay, 1 / service);
  const apart = Math.max(decay, 1 / service) - slow;
  const extra = apart * t < 1e-9 ? t : -Math.expm1(-apart * t) / apart;
  return (1 - waits) * Math.exp(-t / service) + waits * Math.exp(-slow * t) * (1 + slow * extra);
}

/**
 * Share of the requests whose wait and service together take longer than a time, at c servers (M/M/c).
 * @param longer s, ≥ 0
 * @returns error where the queue never drains
 * @see D. Gross, J. F. Shortle, "Fundamentals of Queueing Theory", on the M/M/c time in system
 */
export const respondsLonger = (at: Servers, longer: Seconds): Outcome<Share> =>
  outside({ longer: [longer, 'time', { from: 0 }] }) ??
  andThen(waiting(at), (state) => finite(beyond(state, at.time, longer)));

/**
 * Time within which a share of the requests is answered, wait and service together; there is no closed form.
 * @param share 0.99 for the 99th percentile; from 0, below 1
 * @returns seconds; error where the queue never drains
 * @see as for `respondsLonger`
 */
export function responsePercentile(at: Servers, share: Share): Outcome<Seconds> {
  const fault = outside({ share: [share, 'share of the requests', { from: 0, below: 1 }] });
  if (fault) return fault;
  return andThen(waiting(at), (state) => {
    const rest = 1 - share;
    // Twice the slower decay bounds both parts; the margin covers their product.
    const slowest = 1 / Math.min(state.decay, 1 / at.time);
    const most = slowest * (8 - 2 * Math.log(rest));
    if (!(most > 0 && most < Infinity)) return finite(most);
    // In units of the slowest part, and of logarithms, the search neither overflows nor loses the tail.
    const tail = (t: number) => finite(-Math.log(beyond(state, at.time, t * slowest)));
    return andThen(solve(tail, -Math.log(rest), { from: 0, to: most / slowest }), (t) => finite(t * slowest));
  });
}
