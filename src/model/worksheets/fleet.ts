import { appRunnerCapacity } from '../formulas/app-runner.ts';
import { map } from '../formulas/domain.ts';
import { instancesByVcpu, instancesNeeded } from '../formulas/instances.ts';
import { littleThroughput, littleTime } from '../formulas/little.ts';
import { andThen, failed, orElse, parts, type Outcome } from '../formulas/outcome.ts';
import type { Numbers, Question } from '../worksheet/sheet.ts';

type Input = 'rate' | 'time' | 'perInstance' | 'utilisation' | 'most' | 'vcpu' | 'quota';

/** C-FLEET: instances that a load needs, and how many of them an account lets start. */
export function compute(n: Numbers<Input>) {
  const { rate, time, perInstance, utilisation, most, vcpu, quota } = n;
  const { instances, exact, inFlight } = parts(instancesNeeded({ rate, time, perInstance, utilisation }));
  const account = parts(appRunnerCapacity({ perInstance: perInstance * utilisation, most, vcpuQuota: quota, vcpu }));
  const starts = account.instances;
  const fits = instancesByVcpu(quota, vcpu);
  // Instances of full size in use: the same need without a reserve, over those that share it.
  const bare = instancesNeeded({ rate, time, perInstance });
  const use = (running: number) => map(bare, (full) => full.exact / running);
  const usedLost = andThen(instances, (count) =>
    count > 1 ? use(count - 1) : failed('result', 'there is no second instance to take over'),
  );
  const [needed, allowed] = [orElse(instances, 0), orElse(fits, 0)];
  return {
    results: {
      instances,
      shareOfMost: map(instances, (count) => count / most),
      starts,
      carried: andThen(account.inFlight, (requests) => littleThroughput(requests, time)),
      inFlight,
      exact,
      fits,
      vcpuAsked: map(instances, (count) => count * vcpu),
      used: andThen(instances, use),
      usedLost,
    },
    holds: {
      rounded: orElse(exact, 0) !== needed,
      nothing: orElse(starts, 0) === 0,
      byQuota: allowed < most,
      shortOfQuota: allowed < needed,
    },
  };
}

/** The rate, or the time, that keeps so many requests or instances busy. */
export function inverse({ find, of, is }: Question, n: Numbers<Input>): Outcome<number> | undefined {
  if (of === 'inFlight' && find === 'time') return littleTime(is, n.rate);
  if (of === 'inFlight' && find === 'rate') return littleThroughput(is, n.time);
  return of === 'exact' && find === 'rate' ? littleThroughput(is * n.perInstance * n.utilisation, n.time) : undefined;
}
