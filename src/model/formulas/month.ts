import { finite, outside, type Usd } from './domain.ts';
import type { Outcome } from './outcome.ts';

/**
 * Price of a month of something that is paid by the hour.
 * @param perHour USD; ≥ 0
 * @param hours of the month; AWS's own estimates take 730; ≥ 0
 * @param count of such things; ≥ 0
 * @see arithmetic; price ledger, anchors
 */
export function hourlyMonth(perHour: Usd, hours: number, count = 1): Outcome<Usd> {
  return (
    outside({
      perHour: [perHour, 'price per hour', { from: 0 }],
      hours: [hours, 'number of hours', { from: 0 }],
      count: [count, 'count', { from: 0 }],
    }) ?? finite(perHour * hours * count)
  );
}

/**
 * A price after a discount, such as that of a savings plan.
 * @param price USD; ≥ 0
 * @param off share that is taken off; 0 to 1
 * @see facts lambda-sp, fargate-sp1-vcpu, ec2-sp1
 */
export function discounted(price: Usd, off: number): Outcome<Usd> {
  return (
    outside({ price: [price, 'price', { from: 0 }], off: [off, 'discount', { from: 0, to: 1 }] }) ??
    finite(price * (1 - off))
  );
}
