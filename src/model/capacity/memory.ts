import { finite, outside } from './domain.ts';
import type { Outcome } from './outcome.ts';

/**
 * Memory that comes with Aurora capacity units.
 * @param acu capacity units of one instance; ≥ 0
 * @param gibPerAcu memory of one unit; GiB, > 0
 * @returns GiB
 * @see facts aurora-acu-max, aurora-acu-memory
 */
export function acuMemory(acu: number, gibPerAcu: number): Outcome<number> {
  return (
    outside({
      acu: [acu, 'number of ACUs', { from: 0 }],
      gibPerAcu: [gibPerAcu, 'memory per ACU', { above: 0 }],
    }) ?? finite(acu * gibPerAcu)
  );
}
