import { finite, outside, type PerSecond, type Requests, type Seconds } from './domain.ts';
import type { Outcome } from './outcome.ts';

/**
 * Rate that a number of places in flight sustains: Little's law, λ = L ÷ W, on long-run means.
 * @param inFlight requests in flight, L; ≥ 0
 * @param time mean time per request, W, waiting included; s, > 0
 * @returns requests per second; error where the time is not above zero
 * @see J. D. C. Little, "A proof for the queuing formula L = λW", Operations Research 9 (1961)
 */
export function littleThroughput(inFlight: Requests, time: Seconds): Outcome<PerSecond> {
  return (
    outside({
      inFlight: [inFlight, 'number in flight', { from: 0 }],
      time: [time, 'time per request', { above: 0 }],
    }) ?? finite(inFlight / time)
  );
}

/**
 * Requests in flight under a rate: Little's law the other way, L = λ × W. On a queue: messages received and not yet
 * deleted.
 * @param rate requests per second; ≥ 0
 * @param time mean time per request; s, ≥ 0
 * @returns requests in flight
 * @see ledger, formulas `littles-law` and `sqs-inflight`
 */
export function littleInFlight(rate: PerSecond, time: Seconds): Outcome<Requests> {
  return (
    outside({
      rate: [rate, 'rate', { from: 0 }],
      time: [time, 'time per request', { from: 0 }],
    }) ?? finite(rate * time)
  );
}

/**
 * Longest mean time per request at which a number of places still sustains a rate: W = L ÷ λ.
 * @param inFlight requests in flight; ≥ 0
 * @param rate requests per second; > 0
 * @returns seconds
 * @see ledger, formula `littles-law`
 */
export function littleTime(inFlight: Requests, rate: PerSecond): Outcome<Seconds> {
  return (
    outside({
      inFlight: [inFlight, 'number in flight', { from: 0 }],
      rate: [rate, 'rate', { above: 0 }],
    }) ?? finite(inFlight / rate)
  );
}
