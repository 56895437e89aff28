import { finite, outside, type Count, type Share, type Usd } from './domain.ts';
import type { Outcome } from './outcome.ts';

export interface RunningInstances {
  /** ≥ 0. */
  readonly instances: Count;
  /** vCPU of one instance; ≥ 0. */
  readonly vcpu: Count;
  /** Memory of one instance; GB, ≥ 0. */
  readonly gb: number;
  /** Hours of the month; ≥ 0. */
  readonly hours: number;
  /** Share of the time in which requests are answered; 0 to 1. */
  readonly active: Share;
}

/** USD; ≥ 0 each. */
export interface AppRunnerPrices {
  readonly perVcpuHour: Usd;
  readonly perGbHour: Usd;
  /** Memory of an instance that waits; its CPU is not billed. */
  readonly idleGbHour: Usd;
}

/**
 * Month of App Runner instances: memory always, CPU while they answer.
 * @returns USD for the idle part, for the active part and together
 * @see facts apprunner-vcpu, apprunner-gb, apprunner-idle-gb
 */
export function appRunnerMonth(
  { instances, vcpu, gb, hours, active }: RunningInstances,
  { perVcpuHour, perGbHour, idleGbHour }: AppRunnerPrices,
): Outcome<{ readonly idle: Usd; readonly busy: Usd; readonly total: Usd }> {
  const fault = outside({
    instances: [instances, 'number of instances', { from: 0 }],
    vcpu: [vcpu, 'number of vCPUs', { from: 0 }],
    gb: [gb, 'memory of an instance', { from: 0 }],
    hours: [hours, 'number of hours', { from: 0 }],
    active: [active, 'active share', { from: 0, to: 1 }],
    perVcpuHour: [perVcpuHour, 'price per vCPU-hour', { from: 0 }],
    perGbHour: [perGbHour, 'price per GB-hour', { from: 0 }],
    idleGbHour: [idleGbHour, 'price per idle GB-hour', { from: 0 }],
  });
  if (fault) return fault;
  const idle = instances * hours * (1 - active) * gb * idleGbHour;
  const busy = instances * hours * active * (vcpu * perVcpuHour + gb * perGbHour);
  return finite({ idle, busy, total: idle + busy });
}
