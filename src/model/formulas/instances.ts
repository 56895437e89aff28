import {
  ceil,
  finite,
  floor,
  outside,
  type Count,
  type PerSecond,
  type Requests,
  type Seconds,
  type Share,
} from './domain.ts';
import type { Outcome } from './outcome.ts';

export interface InstanceNeed {
  /** Requests per second offered; ≥ 0. */
  readonly rate: PerSecond;
  /** Mean time per request; s, > 0. */
  readonly time: Seconds;
  /** Concurrent requests one instance is meant to hold; > 0. */
  readonly perInstance: Requests;
  /** Share of that to be used in normal running; above 0, at most 1. */
  readonly utilisation?: Share;
}

/**
 * Instances that a load needs: its requests in flight, spread over instances that are run below their target.
 * @returns requests in flight, the instances as a fraction, and rounded up (at least 1)
 * @see ledger, formulas `littles-law` and `app-runner-capacity`
 */
export function instancesNeeded({ rate, time, perInstance, utilisation = 1 }: InstanceNeed): Outcome<{
  readonly inFlight: Requests;
  readonly exact: number;
  readonly instances: Count;
}> {
  const fault = outside({
    rate: [rate, 'rate', { from: 0 }],
    time: [time, 'time per request', { above: 0 }],
    perInstance: [perInstance, 'number of requests per instance', { above: 0 }],
    utilisation: [utilisation, 'target utilisation', { above: 0, to: 1 }],
  });
  if (fault) return fault;
  const inFlight = rate * time;
  const exact = inFlight / (perInstance * utilisation);
  return finite({ inFlight, exact, instances: Math.max(1, ceil(exact)) });
}

/**
 * Instances that fit into an account's vCPU quota.
 * @param quota vCPU the account may run at once; ≥ 0
 * @param perInstance vCPU of one instance; > 0
 * @returns whole instances; 0 where not even one fits
 * @see facts app-runner-vcpu-ceiling, fargate-vcpu-on-demand-default
 */
export function instancesByVcpu(quota: Count, perInstance: Count): Outcome<Count> {
  return (
    outside({
      quota: [quota, 'vCPU quota', { from: 0 }],
      perInstance: [perInstance, 'vCPU per instance', { above: 0 }],
    }) ?? finite(floor(quota / perInstance))
  );
}
