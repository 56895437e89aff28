import { largest, lowest } from './binding.ts';
import { finite, outside, type Check, type Count, type PerSecond, type Seconds } from './domain.ts';
import type { Outcome } from './outcome.ts';

const rateCheck = (rate: PerSecond): Check => [rate, 'rate', { from: 0 }];
const timeCheck = (time: Seconds): Check => [time, 'duration', { from: 0 }];
const perEnvironmentCheck = (rate: PerSecond): Check => [rate, 'rate per environment', { above: 0 }];

/**
 * Execution environments that a rate of synchronous calls keeps busy: max(λ × d, λ ÷ r). Short calls are bound by the
 * rate that one environment accepts, not by their duration.
 * @param rate calls per second; ≥ 0
 * @param duration s, ≥ 0
 * @param perEnvironment calls per second that one environment accepts, r; > 0
 * @returns concurrency, not rounded, and what decides
 * @see ledger, formula `lambda-concurrency`; facts lambda-concurrency, lambda-rps-per-env
 */
export function lambdaConcurrency(
  rate: PerSecond,
  duration: Seconds,
  perEnvironment: PerSecond,
): Outcome<{ readonly concurrency: Count; readonly by: 'duration' | 'rate' }> {
  const fault = outside({
    rate: rateCheck(rate),
    duration: timeCheck(duration),
    perEnvironment: perEnvironmentCheck(perEnvironment),
  });
  if (fault) return fault;
  const { by, value } = largest({ duration: rate * duration, rate: rate / perEnvironment });
  return finite({ concurrency: value, by });
}

/**
 * Rate of synchronous calls that a concurrency carries: min(N ÷ d, r × N). The inverse of `lambdaConcurrency`.
 * @param concurrency environments that may run at once; ≥ 0
 * @param duration s, ≥ 0; with no duration only the environments' own rate bounds
 * @param perEnvironment calls per second that one environment accepts, r; > 0
 * @returns calls per second, and what decides
 * @see facts lambda-concurrency, lambda-rps-per-env
 */
export function lambdaRate(
  concurrency: Count,
  duration: Seconds,
  perEnvironment: PerSecond,
): Outcome<{ readonly rate: PerSecond; readonly by: 'duration' | 'rate' }> {
  const fault = outside({
    concurrency: [concurrency, 'concurrency', { from: 0 }],
    duration: timeCheck(duration),
    perEnvironment: perEnvironmentCheck(perEnvironment),
  });
  if (fault) return fault;
  const byRate = concurrency * perEnvironment;
  const { by, value } = lowest({ duration: duration === 0 ? byRate : concurrency / duration, rate: byRate });
  return finite({ rate: value, by });
}

/**
 * Longest duration at which a concurrency still carries a rate: N ÷ λ.
 * @param concurrency ≥ 0
 * @param rate calls per second; > 0, at most what the environments accept
 * @returns seconds; error where the rate alone needs more environments, however short the calls
 * @see ledger, formula `lambda-concurrency`
 */
export function lambdaDuration(concurrency: Count, rate: PerSecond, perEnvironment: PerSecond): Outcome<Seconds> {
  const fault = outside({
    concurrency: [concurrency, 'concurrency', { from: 0 }],
    perEnvironment: perEnvironmentCheck(perEnvironment),
    rate: [rate, 'rate', { above: 0, to: concurrency * perEnvironment }],
  });
  return fault ?? finite(concurrency / rate);
}
