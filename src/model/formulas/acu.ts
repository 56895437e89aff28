import { finite, outside, type Count, type Usd } from './domain.ts';
import type { Outcome } from './outcome.ts';

/**
 * Memory that comes with Aurora capacity units.
 * @param acu capacity units of one instance; ≥ 0
 * @param perAcu memory of one unit; bytes, > 0
 * @returns bytes
 * @see ledger, formula `acu-size`; facts aurora-acu-max, aurora-acu-memory
 */
export function acuMemory(acu: number, perAcu: number): Outcome<number> {
  return (
    outside({
      acu: [acu, 'number of ACUs', { from: 0 }],
      perAcu: [perAcu, 'memory per ACU', { above: 0 }],
    }) ?? finite(acu * perAcu)
  );
}

/**
 * Aurora capacity units whose memory holds a working set: the inverse of `acuMemory`, in the steps that ACUs come in.
 * @param memory of one instance; bytes, ≥ 0
 * @param perAcu memory of one unit; bytes, > 0
 * @param step smallest change of capacity; ACU, > 0
 * @returns ACU, rounded up to a step
 * @see ledger, formula `acu-size`; facts aurora-acu-memory, aurora-acu-step
 */
export function acuForMemory(memory: number, perAcu: number, step: number): Outcome<number> {
  return (
    outside({
      memory: [memory, 'memory', { from: 0 }],
      perAcu: [perAcu, 'memory per ACU', { above: 0 }],
      step: [step, 'step of capacity', { above: 0 }],
    }) ?? finite(Math.ceil(memory / perAcu / step - 1e-9) * step)
  );
}

/** A cluster whose instances all scale between the same bounds. */
export interface AcuRange {
  /** Writer and readers; ≥ 1. */
  readonly instances: Count;
  /** ACU; ≥ 0. */
  readonly min: number;
  /** ACU; at least `min`. */
  readonly max: number;
}

/**
 * What a cluster costs at least and at most in an hour: price × instances × ACU, storage and I/O apart.
 * @param price USD per ACU-hour; ≥ 0
 * @returns USD per hour when every instance rests at its minimum, and when every one is at its maximum
 * @see ledger, formula `acu-size`; facts aurora-acu-std
 */
export function acuHourRange(
  { instances, min, max }: AcuRange,
  price: Usd,
): Outcome<{ readonly least: Usd; readonly most: Usd }> {
  const fault = outside({
    instances: [instances, 'number of instances', { from: 1 }],
    min: [min, 'minimum of ACUs', { from: 0 }],
    max: [max, 'maximum of ACUs', { from: min }],
    price: [price, 'price per ACU-hour', { from: 0 }],
  });
  return fault ?? finite({ least: instances * min * price, most: instances * max * price });
}

/**
 * What the instances of a cluster cost in an hour at the ACUs they hold: price × ΣACU.
 * @param acus of each instance; ≥ 0
 * @param price USD per ACU-hour; ≥ 0
 * @see ledger, formula `acu-size`; facts aurora-acu-std
 */
export function acuHour(acus: readonly number[], price: Usd): Outcome<Usd> {
  const fault =
    outside({ price: [price, 'price per ACU-hour', { from: 0 }] }) ??
    acus.map((acu) => outside({ acus: [acu, 'number of ACUs', { from: 0 }] })).find((fault) => fault !== undefined);
  return fault ?? finite(acus.reduce((sum, acu) => sum + acu, 0) * price);
}
