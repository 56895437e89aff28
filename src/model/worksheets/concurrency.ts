import { appRunnerCapacity } from '../formulas/app-runner.ts';
import { concurrencyCeiling } from '../formulas/concurrency.ts';
import { littleThroughput } from '../formulas/little.ts';
import { andThen, found, orElse, parts, type Outcome } from '../formulas/outcome.ts';
import type { Numbers, Question } from '../worksheet/sheet.ts';

type Input = 'perInstance' | 'instances' | 'time' | 'vcpu' | 'quota';
type Limit = 'app-runner-concurrency-max' | 'app-runner-concurrency-default' | 'app-runner-max-size-default';

/** C-CONC: what one App Runner service holds at once, the rate that makes, and what an account lets start of it. */
export function compute({ perInstance, instances, time, vcpu, quota }: Numbers<Input>, limit: Numbers<Limit>) {
  const inFlight = concurrencyCeiling(perInstance, instances);
  const rate = andThen(inFlight, (requests) => littleThroughput(requests, time));
  const account = parts(appRunnerCapacity({ perInstance, most: instances, vcpuQuota: quota, vcpu }));
  const most = limit['app-runner-max-size-default'];
  const untouched = limit['app-runner-concurrency-default'] * most;
  const bound = limit['app-runner-concurrency-max'] * most;
  return {
    results: {
      inFlight,
      rate,
      perMinute: rate,
      oneMinute: littleThroughput(perInstance, time),
      fits: account.instances,
      fitting: account.inFlight,
      fittingMinute: andThen(account.inFlight, (requests) => littleThroughput(requests, time)),
      untouched,
      untouchedMinute: littleThroughput(untouched, time),
      untouchedShare: untouched / bound,
      asked: instances * vcpu,
      bound,
    },
    holds: {
      half: untouched === bound / 2,
      nothing: orElse(account.instances, 0) === 0,
      all: orElse(account.instances, 0) >= instances,
    },
  };
}

/** The time, or the instances, at which the service makes just that rate. */
export function inverse({ find, of, is }: Question, n: Numbers<Input>): Outcome<number> | undefined {
  if (of !== 'rate' && of !== 'perMinute') return undefined;
  if (find === 'time') return found((n.perInstance * n.instances) / is);
  return find === 'instances' ? found((is * n.time) / n.perInstance) : undefined;
}
