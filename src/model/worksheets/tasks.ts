import { lowest } from '../formulas/binding.ts';
import { combine, map } from '../formulas/domain.ts';
import { instancesByVcpu } from '../formulas/instances.ts';
import { littleInFlight } from '../formulas/little.ts';
import { orElse, parts } from '../formulas/outcome.ts';
import { taskRate, tasksNeeded } from '../formulas/tasks.ts';
import type { Numbers } from '../worksheet/sheet.ts';

type Input = 'rate' | 'cpuTime' | 'vcpu' | 'target' | 'most' | 'quota';

/** C-TASK: container tasks that a load needs when its CPU is the limit, and how many of them can start. */
export function compute({ rate, cpuTime, vcpu, target, most, quota }: Numbers<Input>) {
  const { tasks, exact, vcpu: vcpuAsked } = parts(tasksNeeded({ rate, cpuTime, vcpu, target }));
  const each = taskRate(vcpu, target, cpuTime);
  const fits = instancesByVcpu(quota, vcpu);
  const starts = map(fits, (quota) => lowest({ maximum: most, quota }).value);
  const [needed, held] = [orElse(tasks, 0), orElse(fits, 0)];
  return {
    results: {
      tasks,
      vcpuAsked,
      starts,
      carried: combine(starts, each, (running, one) => running * one),
      busy: littleInFlight(rate, cpuTime),
      each,
      exact,
      fits,
    },
    holds: {
      nothing: orElse(starts, 0) === 0,
      byQuota: held < most,
      shortOfQuota: held < needed,
    },
  };
}
