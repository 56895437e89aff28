import { MB } from '../quantity/bytes.ts';
import { hour } from '../quantity/periods.ts';
import { lambdaRequest, type WarmPrices } from './cost.ts';
import {
  finite,
  outside,
  type Bytes,
  type Count,
  type PerSecond,
  type Seconds,
  type Share,
  type Usd,
} from './domain.ts';
import { discounted } from './month.ts';
import { andThen, both, type Outcome } from './outcome.ts';

/** A function, some of whose environments may be provisioned, and what it is billed by. */
export interface BilledFunction {
  /** Memory as it is set; bytes, > 0. */
  readonly memory: Bytes;
  /** Billed time per request; s, > 0. */
  readonly time: Seconds;
  /** Provisioned environments; ≥ 0. */
  readonly warm: Count;
  /** A GB-second of what runs on demand, and on provisioned environments; USD, ≥ 0. */
  readonly gbSecond: Usd;
  readonly warmDuration: Usd;
  /** A GB-second of provisioned concurrency, used or not; USD, ≥ 0. */
  readonly warmPrice: Usd;
  /** A million requests; USD, ≥ 0. */
  readonly fee: Usd;
  /** Discount on all but the fee; 0 to 1. */
  readonly lambdaOff: Share;
}

/**
 * What a function costs by the request and by the hour. The GB that Lambda bills has 1,024 of the MB that are set.
 * @see facts lambda-x86-gbs, lambda-pc-gbs, lambda-pc-dur-gbs, lambda-request
 */
export function functionPrices(billed: BilledFunction): Outcome<WarmPrices> {
  const { memory, time, warm, warmPrice, fee, lambdaOff } = billed;
  const gb = memory / (1024 * MB);
  const request = (gbSecond: Usd) =>
    andThen(discounted(gbSecond, lambdaOff), (price) => lambdaRequest(gb, time, price, fee));
  return (
    outside({
      warm: [warm, 'number of provisioned environments', { from: 0 }],
      warmPrice: [warmPrice, 'price of provisioned concurrency', { from: 0 }],
    }) ??
    both(request(billed.gbSecond), request(billed.warmDuration), (usual, onWarm) =>
      finite({ usual, warm: onWarm, warmRate: warm / time, fixed: warm * gb * hour * warmPrice * (1 - lambdaOff) }),
    )
  );
}

/**
 * Price of a million requests at a rate that is kept up, what is paid without any left out.
 * @param perHour all that an hour costs; USD, at least `fixed`
 * @param fixed what it costs without a request; USD, ≥ 0
 * @param rate requests per second; > 0
 * @returns USD
 * @see arithmetic
 */
export function millionRequests(perHour: Usd, fixed: Usd, rate: PerSecond): Outcome<Usd> {
  return (
    outside({
      fixed: [fixed, 'price without a request', { from: 0 }],
      perHour: [perHour, 'price per hour', { from: fixed }],
      rate: [rate, 'rate', { above: 0 }],
    }) ?? finite(((perHour - fixed) / (rate * hour)) * 1e6)
  );
}
