import { finite, outside, type Check, type Usd } from './domain.ts';
import { failed, type Outcome } from './outcome.ts';

/** Prices of one of Aurora's two storage configurations; ≥ 0 each. */
export interface AuroraPrices {
  /** USD per ACU-hour. */
  readonly acuHour: Usd;
  /** USD per GB and month. */
  readonly gbMonth: Usd;
  /** USD per million I/Os; 0 for I/O-Optimized. */
  readonly perMillionIo: Usd;
}

export interface AuroraUse {
  /** Mean ACUs of all instances together; ≥ 0. */
  readonly acu: number;
  /** GB stored; ≥ 0. */
  readonly gb: number;
  /** Hours of the month; ≥ 0. */
  readonly hours: number;
}

const checks = ({ acu, gb, hours }: AuroraUse): Record<string, Check> => ({
  acu: [acu, 'number of ACUs', { from: 0 }],
  gb: [gb, 'size stored', { from: 0 }],
  hours: [hours, 'number of hours', { from: 0 }],
});

const prices = ({ acuHour, gbMonth, perMillionIo }: AuroraPrices): Record<string, Check> => ({
  acuHour: [acuHour, 'price per ACU-hour', { from: 0 }],
  gbMonth: [gbMonth, 'price per GB and month', { from: 0 }],
  perMillionIo: [perMillionIo, 'price per million I/Os', { from: 0 }],
});

/**
 * Month of an Aurora cluster: capacity, storage and I/O.
 * @param ios I/Os in the month; ≥ 0
 * @returns USD, backups and transfer apart
 * @see facts aurora-acu-std, aurora-gb-std, aurora-io
 */
export function auroraMonth(use: AuroraUse, ios: number, price: AuroraPrices): Outcome<Usd> {
  const fault = outside({ ...checks(use), ...prices(price), ios: [ios, 'number of I/Os', { from: 0 }] });
  const { acuHour, gbMonth, perMillionIo } = price;
  return fault ?? finite(use.acu * use.hours * acuHour + use.gb * gbMonth + (ios / 1e6) * perMillionIo);
}

/**
 * I/Os in a month above which I/O-Optimized is cheaper than Standard: what its capacity and storage cost more ÷ what
 * Standard takes for an I/O.
 * @returns I/Os in a month; 0 where it is never dearer; error where Standard's I/Os cost nothing
 * @see facts aurora-acu-io, aurora-gb-io
 */
export function ioOptimizedAbove(use: AuroraUse, standard: AuroraPrices, optimized: AuroraPrices): Outcome<number> {
  const fault = outside({ ...checks(use), ...prices(standard) }) ?? outside(prices(optimized));
  if (fault) return fault;
  const saved = standard.perMillionIo - optimized.perMillionIo;
  if (!(saved > 0)) return failed('perMillionIo', 'the switch never pays: the I/Os of Standard cost no more');
  const dearer =
    use.acu * use.hours * (optimized.acuHour - standard.acuHour) + use.gb * (optimized.gbMonth - standard.gbMonth);
  return finite((Math.max(0, dearer) / saved) * 1e6);
}
