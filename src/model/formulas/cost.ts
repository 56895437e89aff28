import { hour } from '../quantity/periods.ts';
import { finite, outside, type Count, type PerSecond, type Seconds, type Share, type Usd } from './domain.ts';
import { andThen, failed, type Outcome } from './outcome.ts';

/**
 * Price of one whole Lambda vCPU that is busy for an hour.
 * @param mbPerVcpu memory that brings one vCPU; MB of 1,024 to the GB that is billed, > 0
 * @param perGbSecond USD; ≥ 0
 * @returns USD per vCPU-hour, requests apart
 * @see facts lambda-vcpu, lambda-x86-gbs
 */
export function lambdaVcpuHour(mbPerVcpu: number, perGbSecond: Usd): Outcome<Usd> {
  return (
    outside({
      mbPerVcpu: [mbPerVcpu, 'memory per vCPU', { above: 0 }],
      perGbSecond: [perGbSecond, 'price per GB-second', { from: 0 }],
    }) ?? finite((mbPerVcpu / 1024) * hour * perGbSecond)
  );
}

/**
 * Price of one Lambda request: memory × time, and the fee for the request.
 * @param gb memory of the function; > 0
 * @param time duration; s, > 0
 * @param perGbSecond USD; ≥ 0
 * @param perMillion fee for a million requests, USD; ≥ 0
 * @returns USD per request
 * @see facts lambda-x86-gbs, lambda-request
 */
export function lambdaRequest(gb: number, time: Seconds, perGbSecond: Usd, perMillion: Usd): Outcome<Usd> {
  return (
    outside({
      gb: [gb, 'memory of the function', { above: 0 }],
      time: [time, 'time per request', { above: 0 }],
      perGbSecond: [perGbSecond, 'price per GB-second', { from: 0 }],
      perMillion: [perMillion, 'fee per million requests', { from: 0 }],
    }) ?? finite(gb * time * perGbSecond + perMillion / 1e6)
  );
}

/**
 * Price of a container task for an hour, busy or not.
 * @param vcpu ≥ 0
 * @param gb memory; ≥ 0
 * @returns USD per hour
 * @see facts fargate-x86-vcpu, fargate-x86-gb
 */
export function taskHour(vcpu: Count, gb: number, perVcpuHour: Usd, perGbHour: Usd): Outcome<Usd> {
  return (
    outside({
      vcpu: [vcpu, 'number of vCPUs', { from: 0 }],
      gb: [gb, 'memory of the task', { from: 0 }],
      perVcpuHour: [perVcpuHour, 'price per vCPU-hour', { from: 0 }],
      perGbHour: [perGbHour, 'price per GB-hour', { from: 0 }],
    }) ?? finite(vcpu * perVcpuHour + gb * perGbHour)
  );
}

/**
 * Share of use at which two prices meet: what is paid all the time, against what is paid only while it is used.
 * @param always price of the hour of the one that is paid in full; USD, ≥ 0
 * @param used price of a used hour of the other; USD, > 0
 * @returns a share; above 1 where they never meet
 * @see arithmetic; price ledger, anchors
 */
export function breakEvenShare(always: Usd, used: Usd): Outcome<Share> {
  return (
    outside({
      always: [always, 'price of the hour', { from: 0 }],
      used: [used, 'price of a used hour', { above: 0 }],
    }) ?? finite(always / used)
  );
}

/**
 * Rate at which paying by the request costs as much as paying by the hour.
 * @param perHour USD; ≥ 0
 * @param perRequest USD; > 0
 * @returns requests per second, kept up around the clock
 * @see arithmetic; price ledger, anchors
 */
export function breakEvenRate(perHour: Usd, perRequest: Usd): Outcome<PerSecond> {
  return (
    outside({
      perHour: [perHour, 'price per hour', { from: 0 }],
      perRequest: [perRequest, 'price per request', { above: 0 }],
    }) ?? finite(perHour / hour / perRequest)
  );
}

/** Prices of a function for an hour, part of its environments kept warm. */
export interface WarmPrices {
  /** Price of a request on an environment of the function’s own; USD, > 0. */
  readonly usual: Usd;
  /** Price of a request on a provisioned environment; USD, > 0. */
  readonly warm: Usd;
  /** Requests per second that keep all provisioned environments busy; ≥ 0. */
  readonly warmRate: PerSecond;
  /** Price of an hour of provisioned concurrency; USD, ≥ 0. */
  readonly fixed: Usd;
}

/**
 * Price of an hour on Lambda: provisioned environments cost as such and take requests first, what is beyond them is
 * billed as usual.
 * @param rate requests per second; ≥ 0
 * @returns USD per hour
 * @see facts lambda-pc-gbs, lambda-pc-dur-gbs
 */
export function warmHour(rate: PerSecond, { usual, warm, warmRate, fixed }: WarmPrices): Outcome<Usd> {
  const onWarm = Math.min(rate, warmRate);
  return (
    outside({ rate: [rate, 'rate', { from: 0 }] }) ?? finite(fixed + hour * (onWarm * warm + (rate - onWarm) * usual))
  );
}

/**
 * Rate at which that costs as much as paying by the hour: the inverse of `warmHour`.
 * @param perHour USD; ≥ 0
 * @returns requests per second; error where the provisioned environments alone cost more
 * @see the inverse of `warmHour`
 */
export function breakEvenWarm(perHour: Usd, prices: WarmPrices): Outcome<PerSecond> {
  const { usual, warm, warmRate, fixed } = prices;
  if (perHour < fixed) return failed('warm', 'none, because the provisioned environments alone cost more');
  const left = (perHour - fixed) / hour;
  return left <= warmRate * warm
    ? breakEvenRate(perHour - fixed, warm)
    : andThen(breakEvenRate((left - warmRate * warm) * hour, usual), (rate) => finite(warmRate + rate));
}
