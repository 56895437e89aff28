import { appRunnerMonth } from '../formulas/app-runner-cost.ts';
import { breakEvenShare, taskHour } from '../formulas/cost.ts';
import { sum } from '../formulas/domain.ts';
import { andThen, both, failed, orElse, parts } from '../formulas/outcome.ts';
import { serviceMonth } from '../formulas/service-cost.ts';
import type { Numbers } from '../worksheet/sheet.ts';

type Load = 'active' | 'instances' | 'tasks' | 'vcpu' | 'gb' | 'sharedBy' | 'addresses' | 'units' | 'hours';
type Price = 'appVcpu' | 'appGb' | 'appIdle' | 'taskVcpu' | 'taskGb' | 'balancer' | 'unit' | 'address';

/** C-COST-APP: one web service on App Runner, and on ECS Express Mode with the load balancer that it brings. */
export function compute(n: Numbers<Load | Price>) {
  const { active, instances, tasks, vcpu, gb, sharedBy, addresses, units, hours } = n;
  const price = { perVcpuHour: n.appVcpu, perGbHour: n.appGb, idleGbHour: n.appIdle };
  const appRunner = (share: number) => appRunnerMonth({ instances, vcpu, gb, hours, active: share }, price);
  const { total: onAppRunner, idle, busy } = parts(appRunner(active));
  const prices = { balancerHour: n.balancer, unitHour: n.unit, addressHour: n.address };
  const service = andThen(taskHour(vcpu, gb, n.taskVcpu, n.taskGb), (hour) =>
    serviceMonth({ tasks, taskHour: hour, sharedBy, units, addresses, ...prices }, hours),
  );
  const {
    total: express,
    tasks: tasksMonth,
    balancer: balancerMonth,
    units: unitsMonth,
    addresses: addressesMonth,
  } = parts(service);
  // What App Runner costs for being active comes on top of its idle month: that is what the difference pays for.
  const even = both(appRunner(0), appRunner(1), ({ total: rest }, { total: full }) =>
    andThen(express, (total) =>
      total < rest
        ? failed('express', 'none, because Express Mode costs less than App Runner at rest')
        : breakEvenShare(total - rest, full - rest),
    ),
  );
  return {
    results: {
      appRunner: onAppRunner,
      express,
      even,
      idle,
      busy,
      tasksMonth,
      balancerMonth,
      unitsMonth,
      addressesMonth,
      apart: sum(sum(balancerMonth, unitsMonth), addressesMonth),
      larger: Math.max(instances, tasks) * vcpu,
    },
    holds: {
      below: active < orElse(even, 0),
    },
  };
}
