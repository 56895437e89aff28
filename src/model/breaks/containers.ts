import type { AsOf } from '../facts/as-of.ts';
import { instancesNeeded } from '../formulas/instances.ts';
import { andThen, found, orElse } from '../formulas/outcome.ts';
import { taskRate } from '../formulas/tasks.ts';

/** What a container does for a request, and what it may be run with. */
export interface Containers {
  readonly time: number;
  readonly cpuTime: number;
  readonly perInstance: number;
  /** Share of an instance to use, where requests in flight decide. */
  readonly target: number;
  readonly vcpu: number;
}

/** Tasks for one request per second where CPU decides. */
export const tasksEach = ({ vcpu, cpuTime }: Containers, scalingTarget: number): number =>
  orElse(
    andThen(taskRate(vcpu, scalingTarget, cpuTime), (rate) => found(1 / rate)),
    Number.NaN,
  );

/**
 * Instances or tasks for one request per second: requests in flight decide on App Runner, CPU on ECS Express Mode, which
 * takes its place today.
 */
export function containersEach(of: Containers, scalingTarget: number, asOf: AsOf): number {
  if (asOf === 'today') return tasksEach(of, scalingTarget);
  const { time, perInstance, target: utilisation } = of;
  const places = instancesNeeded({ rate: 1, time, perInstance, utilisation });
  return orElse(
    andThen(places, ({ exact }) => found(exact)),
    Number.NaN,
  );
}

/** The first limit of the containers of one service: its own maximum, or what the account lets run. */
export interface FirstOfContainers {
  /** Requests per second at which it is full. */
  readonly rate: number;
  readonly says: string;
  readonly byQuota: boolean;
}

/** As the model of what breaks first counts it, so that two calculators never answer one load differently. */
export function firstOfContainers(
  each: number,
  { most, vcpu, quota }: { readonly most: number; readonly vcpu: number; readonly quota: number },
  asOf: AsOf,
): FirstOfContainers {
  const byQuota = quota / vcpu <= most;
  return {
    rate: Math.min(most, quota / vcpu) / each,
    says: byQuota
      ? 'your Fargate vCPU quota'
      : `your maximum number of ${asOf === 'talk' ? 'instances' : 'tasks'} per service`,
    byQuota,
  };
}
