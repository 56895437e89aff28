import { finite, outside, type Usd } from './domain.ts';
import type { Outcome } from './outcome.ts';

/** What a distribution sends in a month, or what a price or a plan holds without extra charge; ≥ 0 each. */
export interface EdgeUse {
  /** GB to readers. */
  readonly gb: number;
  readonly requests: number;
}

export interface EdgePrices {
  /** USD per GB; ≥ 0. */
  readonly perGb: Usd;
  /** USD per 10,000 requests; ≥ 0. */
  readonly per10k: Usd;
}

const faults = (use: EdgeUse, whose: string) =>
  outside({
    gb: [use.gb, `data${whose}`, { from: 0 }],
    requests: [use.requests, `number of requests${whose}`, { from: 0 }],
  });

/**
 * Month of a CloudFront distribution paid by use, the allowance that every account has taken off.
 * @param free the monthly allowance
 * @returns USD for data, for requests and together; one price for all readers, so one continent
 * @see facts cf-gb, cf-https, cf-free
 */
export function edgeMonth(
  use: EdgeUse,
  free: EdgeUse,
  { perGb, per10k }: EdgePrices,
): Outcome<{ readonly data: Usd; readonly requests: Usd; readonly total: Usd }> {
  const fault =
    faults(use, '') ??
    faults(free, ' of the allowance') ??
    outside({
      perGb: [perGb, 'price per GB', { from: 0 }],
      per10k: [per10k, 'price per 10,000 requests', { from: 0 }],
    });
  if (fault) return fault;
  const data = Math.max(0, use.gb - free.gb) * perGb;
  const requests = (Math.max(0, use.requests - free.requests) / 10_000) * per10k;
  return finite({ data, requests, total: data + requests });
}

/**
 * Whether a flat-rate plan holds a month's use, and what does not fit.
 * @param plan what it includes
 * @see facts cf-flat-free, cf-flat-pro, cf-flat-business, cf-flat-premium
 */
export function planHolds(
  use: EdgeUse,
  plan: EdgeUse,
): Outcome<{ readonly holds: boolean; readonly gbOver: number; readonly requestsOver: number }> {
  const fault = faults(use, '') ?? faults(plan, ' of the plan');
  if (fault) return fault;
  const gbOver = Math.max(0, use.gb - plan.gb);
  const requestsOver = Math.max(0, use.requests - plan.requests);
  return finite({ holds: gbOver === 0 && requestsOver === 0, gbOver, requestsOver });
}
