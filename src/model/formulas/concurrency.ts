import { finite, outside, type Count, type Requests } from './domain.ts';
import type { Outcome } from './outcome.ts';

/**
 * Requests that a service can hold at the same moment: every instance full.
 * @param perInstance concurrent requests one instance takes; ≥ 0
 * @param instances running instances; ≥ 0
 * @returns requests in flight; error where an argument is negative or not finite
 * @see facts app-runner-concurrency-max, app-runner-max-size-default; talk, slide S-29
 */
export function concurrencyCeiling(perInstance: Requests, instances: Count): Outcome<Requests> {
  return (
    outside({
      perInstance: [perInstance, 'number of requests per instance', { from: 0 }],
      instances: [instances, 'number of instances', { from: 0 }],
    }) ?? finite(perInstance * instances)
  );
}
