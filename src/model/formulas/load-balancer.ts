import { largest } from './binding.ts';
import { finite, outside } from './domain.ts';
import type { Outcome } from './outcome.ts';

/** The four things an Application Load Balancer counts: of a load, or of one capacity unit. */
export interface BalancerLoad {
  /** New connections per second. */
  readonly connections: number;
  /** Active connections, sampled each minute. */
  readonly active: number;
  /** Bytes per second, both ways. */
  readonly bytes: number;
  /** Rule evaluations per second, those that are free already taken off. */
  readonly rules: number;
}

const faults = (load: BalancerLoad, range: { readonly from: number } | { readonly above: number }, of: string) =>
  outside({
    connections: [load.connections, `rate of new connections${of}`, range],
    active: [load.active, `number of active connections${of}`, range],
    bytes: [load.bytes, `data rate${of}`, range],
    rules: [load.rules, `rate of rule evaluations${of}`, range],
  });

/**
 * Load balancer capacity units that a load is billed for: the largest of its four counts, each over what one unit holds.
 * @param load ≥ 0 each
 * @param unit what one capacity unit holds; > 0 each
 * @returns units, not rounded, and the count that decides
 * @see ledger, formula `alb-lcu`; facts alb-lcu-new-connections, alb-lcu-active-connections, alb-lcu-bytes, alb-lcu-rules
 */
export function balancerUnits(
  load: BalancerLoad,
  unit: BalancerLoad,
): Outcome<{ readonly units: number; readonly by: keyof BalancerLoad }> {
  const fault = faults(load, { from: 0 }, '') ?? faults(unit, { above: 0 }, ' of one unit');
  if (fault) return fault;
  const { by, value } = largest({
    connections: load.connections / unit.connections,
    active: load.active / unit.active,
    bytes: load.bytes / unit.bytes,
    rules: load.rules / unit.rules,
  });
  return finite({ units: value, by });
}
