import { concurrencyCeiling } from './concurrency.ts';
import { instancesByVcpu } from './instances.ts';
import { littleThroughput } from './little.ts';
import { orElse } from './outcome.ts';
import type { Numbers } from './worksheet.ts';

export type ConcurrencyInput = 'perInstance' | 'instances' | 'time' | 'vcpu' | 'quota';

export type ConcurrencyLimit =
  | 'app-runner-concurrency-max'
  | 'app-runner-concurrency-default'
  | 'app-runner-max-size-default'
  | 'fargate-vcpu-on-demand-default'
  | 'app-runner-request-timeout';

export type ConcurrencyInputs = Numbers<ConcurrencyInput>;
export type ConcurrencyLimits = Numbers<ConcurrencyLimit>;

const minute = 60;

/** What a number of full instances carries. */
export interface Load {
  readonly inFlight: number;
  readonly perSecond: number;
  readonly perMinute: number;
}

export interface ConcurrencySums {
  readonly service: Load;
  readonly one: Load;
  readonly untouched: Load;
  /** Instances that both the service's maximum and the account's quota let run. */
  readonly fits: number;
  readonly fitting: Load;
  readonly bound: number;
  /** vCPU that all instances together ask for. */
  readonly vcpu: number;
}

function load(perInstance: number, instances: number, time: number): Load {
  const inFlight = orElse(concurrencyCeiling(perInstance, instances), Number.NaN);
  const perSecond = orElse(littleThroughput(inFlight, time), Number.NaN);
  return { inFlight, perSecond, perMinute: perSecond * minute };
}

/** Everything the sheet shows, as numbers. */
export function concurrencySums(
  { perInstance, instances, time, vcpu, quota }: ConcurrencyInputs,
  limits: ConcurrencyLimits,
): ConcurrencySums {
  const most = limits['app-runner-max-size-default'];
  const fits = Math.min(instances, orElse(instancesByVcpu(quota, vcpu), 0));
  return {
    service: load(perInstance, instances, time),
    one: load(perInstance, 1, time),
    untouched: load(limits['app-runner-concurrency-default'], most, time),
    fits,
    fitting: load(perInstance, fits, time),
    bound: load(limits['app-runner-concurrency-max'], most, time).inFlight,
    vcpu: instances * vcpu,
  };
}
