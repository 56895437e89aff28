import { finite, outside, type Count, type Share } from './domain.ts';
import type { Outcome } from './outcome.ts';

const hoursPerYear = 8760;

/**
 * Availability of a request that needs every one of several services, if they fail independently: aⁿ.
 * @param each availability of one service; 0 to 1
 * @param services ≥ 1
 * @returns the share, and the hours of a year in which the chain does not answer
 */
export function chainAvailability(
  each: Share,
  services: Count,
): Outcome<{ readonly all: Share; readonly hoursOut: number }> {
  const fault = outside({
    each: [each, 'availability of one service', { from: 0, to: 1 }],
    services: [services, 'number of services', { from: 1 }],
  });
  if (fault) return fault;
  const all = each ** services;
  return finite({ all, hoursOut: (1 - all) * hoursPerYear });
}

/**
 * Share of requests that meet at least one slow answer when they call several services: 1 − (1 − s)ⁿ.
 * @param slow share of slow answers of one service; 0 to 1
 * @param services ≥ 1
 */
export function chainSlowness(slow: Share, services: Count): Outcome<Share> {
  return (
    outside({
      slow: [slow, 'share of slow answers', { from: 0, to: 1 }],
      services: [services, 'number of services', { from: 1 }],
    }) ?? finite(1 - (1 - slow) ** services)
  );
}

/**
 * Attempts that reach the last service of a chain when every layer tries several times: tⁿ for one request.
 * @param tries attempts of each layer, the first one included; ≥ 1
 * @param layers ≥ 1
 */
export function chainAttempts(tries: Count, layers: Count): Outcome<Count> {
  return (
    outside({
      tries: [tries, 'number of tries', { from: 1 }],
      layers: [layers, 'number of layers', { from: 1 }],
    }) ?? finite(tries ** layers)
  );
}
