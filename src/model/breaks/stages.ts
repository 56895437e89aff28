import { loads } from './loads.ts';
import type { Roles } from './roles.ts';

/** An architecture of a tier, as far as capacity is concerned: which parts a request meets. */
export interface Stage {
  /** Value of the choice in the worksheet; its name in the address is the stage's letter. */
  readonly value: number;
  readonly id: string;
  /** The picture of the stage. */
  readonly picture: string;
  /** Its nodes by what they are in the model, from its record. */
  readonly nodes: Roles;
}

const stage = (value: number, id: string, picture: keyof typeof loads): Stage => ({
  ...{ value, id, picture },
  nodes: loads[picture],
});

/** In the order of the talk. */
export const stages: readonly [Stage, ...Stage[]] = [
  stage(1, 'd', 'stage-d'),
  stage(2, 'e', 'stage-e'),
  stage(3, 'f', 'stage-f'),
  stage(4, 'h', 'stage-h'),
  stage(5, 'k', 'stage-k'),
  stage(6, 'l', 'stage-l-compute'),
];

/** Each function has a database of its own. */
export const isFederated = ({ nodes }: Stage): boolean => (nodes.writer?.length ?? 0) > 1;

/** The stage of that value; the first where there is none. */
export const stageOf = (value: number): Stage => stages.find((one) => one.value === value) ?? stages[0];
