import { hour } from '../quantity/periods.ts';
import { finite, outside, type Share, type Usd } from './domain.ts';
import type { Outcome } from './outcome.ts';

const million = 1e6;

/**
 * Price of a million requests through a provisioned capacity unit that is used for a share of its time.
 * @param unitHour USD per unit and hour; ≥ 0
 * @param use share of what the unit could do; above 0, to 1
 * @returns USD per million requests of one unit each
 * @see facts ddb-wcu, ddb-rcu
 */
export function provisionedMillion(unitHour: Usd, use: Share): Outcome<Usd> {
  return (
    outside({
      unitHour: [unitHour, 'price per unit and hour', { from: 0 }],
      use: [use, 'use of the unit', { above: 0, to: 1 }],
    }) ?? finite((unitHour / hour / use) * million)
  );
}

/**
 * Use of provisioned units below which paying by the request is cheaper.
 * @param unitHour USD per provisioned unit and hour; ≥ 0
 * @param perMillion USD per million requests on demand; > 0
 * @returns a share; above 1 where on demand is always cheaper
 * @see facts ddb-wru, ddb-rru, ddb-wcu, ddb-rcu
 */
export function onDemandBelow(unitHour: Usd, perMillion: Usd): Outcome<Share> {
  return (
    outside({
      unitHour: [unitHour, 'price per unit and hour', { from: 0 }],
      perMillion: [perMillion, 'price per million on demand', { above: 0 }],
    }) ?? finite(((unitHour / hour) * million) / perMillion)
  );
}
