import { lowest } from './binding.ts';
import { finite, outside, type Count, type PerSecond, type Seconds } from './domain.ts';
import type { Outcome } from './outcome.ts';

export interface ApiFront {
  /** Requests per second that the gateway lets through; ≥ 0. */
  readonly gateway: PerSecond;
  /** Lambda environments that may run at once; ≥ 0. */
  readonly concurrency: Count;
  /** Duration of a call; s, > 0. */
  readonly duration: Seconds;
  /** Calls per second that one environment accepts; > 0. */
  readonly perEnvironment: PerSecond;
}

/**
 * Rate that an API Gateway with a function behind it takes: min(gateway, N ÷ d, r × N).
 * @returns requests per second, and which of the three is the narrowest
 * @see ledger, formula `api-ceiling`; facts apigw-throttle-rate, lambda-concurrency, lambda-rps-per-env
 */
export function apiCeiling({ gateway, concurrency, duration, perEnvironment }: ApiFront): Outcome<{
  readonly rate: PerSecond;
  readonly by: 'gateway' | 'duration' | 'environments';
}> {
  const fault = outside({
    gateway: [gateway, 'rate of the gateway', { from: 0 }],
    concurrency: [concurrency, 'concurrency', { from: 0 }],
    duration: [duration, 'duration', { above: 0 }],
    perEnvironment: [perEnvironment, 'rate per environment', { above: 0 }],
  });
  if (fault) return fault;
  const { by, value } = lowest({
    gateway,
    duration: concurrency / duration,
    environments: concurrency * perEnvironment,
  });
  return finite({ rate: value, by });
}
