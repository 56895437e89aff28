import { apiCeiling } from '../formulas/api-front.ts';
import { map } from '../formulas/domain.ts';
import { littleThroughput } from '../formulas/little.ts';
import { lambdaConcurrency, lambdaDuration, lambdaRate } from '../formulas/lambda.ts';
import { failed, orElse, part } from '../formulas/outcome.ts';
import type { Numbers } from '../worksheet/sheet.ts';

type Input = 'rate' | 'duration' | 'gateway' | 'concurrency' | 'perEnvironment';

/** C-FRONT: the narrowest of the doors between a client and a function behind an API Gateway. */
export function compute(n: Numbers<Input>) {
  const { rate, duration, gateway, concurrency, perEnvironment } = n;
  const front = apiCeiling(n);
  const ceiling = part(front, 'rate');
  const need = (offered: number) => part(lambdaConcurrency(offered, duration, perEnvironment), 'concurrency');
  return {
    results: {
      ceiling,
      used: map(ceiling, (most) => rate / most),
      turning:
        gateway > concurrency * perEnvironment
          ? failed('result', 'none, because Lambda is the limit at any duration')
          : lambdaDuration(concurrency, gateway, perEnvironment),
      byDuration: littleThroughput(concurrency, duration),
      byEnvironments: part(lambdaRate(concurrency, 0, perEnvironment), 'rate'),
      busy: need(rate),
      whole: need(gateway),
    },
    names: { by: orElse(part(front, 'by'), 'none') },
  };
}
