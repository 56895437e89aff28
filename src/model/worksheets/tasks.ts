import { lowest } from '../formulas/binding.ts';
import { ceil, combine, finite, map } from '../formulas/domain.ts';
import { instancesByVcpu } from '../formulas/instances.ts';
import { littleInFlight, littleThroughput } from '../formulas/little.ts';
import { andThen, failed, found, orElse, parts } from '../formulas/outcome.ts';
import { taskRate, tasksNeeded } from '../formulas/tasks.ts';
import type { Numbers } from '../worksheet/sheet.ts';

type Input = 'rate' | 'cpuTime' | 'cap' | 'time' | 'vcpu' | 'target' | 'most' | 'quota';

/** C-TASK: container tasks that a load needs when its CPU or a maximum of requests in flight is the limit, and how many of them can start. */
export function compute({ rate, cpuTime, cap, time, vcpu, target, most, quota }: Numbers<Input>) {
  const byCpu = taskRate(vcpu, target, cpuTime);
  const byCap =
    cap > 0 ? littleThroughput(cap, time) : failed('cap', 'never reached: nothing caps the requests in a task');
  const each = map(byCpu, (rateOfCpu) => Math.min(rateOfCpu, orElse(byCap, Infinity)));
  const inFlight = littleInFlight(rate, time);
  const tasksByCpu = parts(tasksNeeded({ rate, cpuTime, vcpu, target })).tasks;
  const tasksByCap = cap > 0 ? andThen(inFlight, (requests) => finite(Math.max(1, ceil(requests / cap)))) : found(1);
  const tasks = combine(tasksByCpu, tasksByCap, Math.max);
  const fits = instancesByVcpu(quota, vcpu);
  const starts = map(fits, (quota) => lowest({ maximum: most, quota }).value);
  const [needed, allowed] = [orElse(tasks, 0), orElse(fits, 0)];
  return {
    results: {
      tasks,
      vcpuAsked: map(tasks, (count) => count * vcpu),
      starts,
      carried: combine(starts, each, (running, one) => running * one),
      busy: littleInFlight(rate, cpuTime),
      each,
      exact: map(each, (one) => rate / one),
      inFlight,
      together:
        cap > 0 ? map(starts, (running) => running * cap) : failed('cap', 'nothing caps the requests in a task'),
      tasksByCpu,
      tasksByCap,
      byCpu,
      byCap,
      fits,
    },
    holds: {
      capBinds: orElse(byCap, Infinity) < orElse(byCpu, 0),
      nothing: orElse(starts, 0) === 0,
      byQuota: allowed < most,
      shortOfQuota: allowed < needed,
    },
  };
}
