import { finite, outside, type Count } from './domain.ts';
import type { Outcome } from './outcome.ts';

/**
 * Attempts that reach the last service of a chain when every layer tries several times: tⁿ for one request.
 * @param tries attempts of each layer, the first one included; ≥ 1
 * @param layers ≥ 1
 * @see arithmetic; the worst case, in which every layer uses all its tries
 */
export function chainAttempts(tries: Count, layers: Count): Outcome<Count> {
  return (
    outside({
      tries: [tries, 'number of tries', { from: 1 }],
      layers: [layers, 'number of layers', { from: 1 }],
    }) ?? finite(tries ** layers)
  );
}
