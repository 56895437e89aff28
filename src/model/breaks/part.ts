import { edgeOffload } from '../capacity/cache-levels.ts';
import { andThen, found, orElse, type Outcome } from '../capacity/outcome.ts';
import type { Quantity } from '../quantity/say.ts';
import type { Numbers, Ranked } from '../worksheet/sheet.ts';
import type { Stage } from './stages.ts';
import type { BreakLimit, WorkloadKey } from './workload.ts';

export type BreakInputs = Numbers<WorkloadKey | 'stage' | 'users'>;
export type BreakLimits = Numbers<BreakLimit>;

/** A part of the architecture: what it carries for each request per second of the users, and where it is full. */
export interface Part extends Pick<
  Ranked<BreakLimit>,
  'id' | 'label' | 'ceiling' | 'limit' | 'detail' | 'quantity' | 'hard' | 'nodes' | 'lift'
> {
  /** Load for one request per second at the users' side; every load of the model grows in step with it. */
  readonly perRequest: number;
}

export const rate: Quantity = { dimension: 'rate' };
export const counted = (noun: string): Quantity => ({ dimension: 'count', noun });
export const value = (outcome: Outcome<number>): number => orElse(outcome, Number.NaN);

/** Requests, of one at the users' side, that reach the containers, and that reach the functions. */
export function pathOf(stage: Stage, inputs: BreakInputs) {
  if (!stage.services) return { origin: 1, containers: 1, functions: 0 };
  const origin = value(andThen(edgeOffload(1, inputs.edge, 0), (held) => found(held.origin)));
  return { origin, containers: origin * (1 - inputs.functions), functions: origin * inputs.functions };
}
