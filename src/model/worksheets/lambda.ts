import { map } from '../formulas/domain.ts';
import { littleInFlight } from '../formulas/little.ts';
import { lambdaConcurrency, lambdaDuration, lambdaRate } from '../formulas/lambda.ts';
import { lambdaRampTime } from '../formulas/lambda-ramp.ts';
import { andThen, failed, orElse, part } from '../formulas/outcome.ts';
import type { Numbers } from '../worksheet/sheet.ts';

type Input = 'rate' | 'duration' | 'perEnvironment' | 'quota' | 'running' | 'adds';

/** Length of the step by which a function grows; s. */
const every = 10;

/** C-LAMBDA: environments that a rate of synchronous calls keeps busy, and the time until a function has them. */
export function compute({ rate, duration, perEnvironment, quota, running, adds }: Numbers<Input>) {
  const perStep = adds * every;
  const concurrency = part(lambdaConcurrency(rate, duration, perEnvironment), 'concurrency');
  const byDuration = littleInFlight(rate, duration);
  const byRate = part(lambdaConcurrency(rate, 0, perEnvironment), 'concurrency');
  const lacking = orElse(concurrency, 0) - running;
  return {
    results: {
      concurrency,
      share: map(concurrency, (count) => count / quota),
      most: part(lambdaRate(quota, duration, perEnvironment), 'rate'),
      ramp: andThen(concurrency, (count) =>
        count > quota
          ? failed('result', 'never: the quota is reached first')
          : lambdaRampTime(running, count, { adds: perStep, every }),
      ),
      byDuration,
      byRate,
      each: part(lambdaRate(1, duration, perEnvironment), 'rate'),
      longest:
        rate > quota * perEnvironment
          ? failed('result', 'none, because the rate alone needs more environments')
          : lambdaDuration(quota, rate, perEnvironment),
      perStep,
      growth: Math.max(0, lacking) / every,
    },
    holds: {
      overloaded: orElse(concurrency, 0) >= quota,
      warm: lacking <= 0,
      oneStep: lacking <= perStep,
    },
  };
}
