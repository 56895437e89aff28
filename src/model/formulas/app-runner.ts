import { lowest } from './binding.ts';
import { concurrencyCeiling } from './concurrency.ts';
import { instancesByVcpu } from './instances.ts';
import { outside, type Count, type Requests } from './domain.ts';
import { andThen, found, type Outcome } from './outcome.ts';

export interface ServiceSize {
  /** Concurrent requests one instance takes; ≥ 0. */
  readonly perInstance: Requests;
  /** Instances that the service may run; ≥ 0. */
  readonly most: Count;
  /** vCPU that the account may run at once; ≥ 0. */
  readonly vcpuQuota: Count;
  /** vCPU of one instance; > 0. */
  readonly vcpu: Count;
}

/**
 * Requests that one App Runner service holds at once in an account: k × min(N, ⌊V ÷ v⌋).
 * @returns requests in flight of the whole service, its instances, and whether the service's maximum or the account's
 *   vCPU quota decides
 * @see ledger, formula `app-runner-capacity`; facts app-runner-max-size-default, fargate-vcpu-on-demand-default
 */
export function appRunnerCapacity({ perInstance, most, vcpuQuota, vcpu }: ServiceSize): Outcome<{
  readonly inFlight: Requests;
  readonly instances: Count;
  readonly by: 'maximum' | 'quota';
}> {
  const fault = outside({ most: [most, 'maximum of instances', { from: 0 }] });
  if (fault) return fault;
  return andThen(instancesByVcpu(vcpuQuota, vcpu), (byQuota) => {
    const { by, value: instances } = lowest({ maximum: most, quota: byQuota });
    return andThen(concurrencyCeiling(perInstance, instances), (inFlight) => found({ inFlight, instances, by }));
  });
}
