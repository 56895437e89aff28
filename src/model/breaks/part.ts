import { edgeOffload } from '../formulas/cache-levels.ts';
import type { Rows } from '../formulas/connection-rows.ts';
import { orElse, part, type Outcome } from '../formulas/outcome.ts';
import type { Quantity } from '../quantity/say.ts';
import type { Numbers, Ranked } from '../worksheet/sheet.ts';
import type { Stage } from './stages.ts';

type Input =
  | ('users' | 'stage' | 'activeShare' | 'requests' | 'peak' | 'time' | 'cpuTime' | 'perInstance' | 'target' | 'vcpu')
  | ('queries' | 'ratio' | 'perAcu' | 'pool' | 'txTime' | 'hit' | 'largest' | 'edge' | 'functions' | 'jobs' | 'jobTime')
  | ('events' | 'maxInstances' | 'maxTasks' | 'vcpuQuota' | 'ec2Quota' | 'concurrency' | 'maxAcu' | 'engine')
  | 'maxConnections'
  | 'quotas';

/** Facts that the model is based on. */
export type BreakLimit =
  | keyof Rows
  | 'app-runner-max-size-default'
  | 'fargate-vcpu-on-demand-default'
  | 'ecs-express-max-tasks'
  | 'ecs-express-scaling-target'
  | 'ec2-standard-vcpu'
  | 'cloudfront-rps'
  | 'apigw-throttle-rate'
  | 'lambda-concurrency'
  | 'lambda-rps-per-env'
  | 'aurora-acu-max'
  | 'aurora-replicas-max'
  | 'rds-proxy-headroom'
  | 'rds-proxy-pool-share'
  | 'sqs-standard-inflight'
  | 'lambda-esm-sqs-concurrency'
  | 'data-firehose-direct-put-main';

/** What the users do, how the parts are built, and what the account allows. */
export type BreakInputs = Numbers<Input>;
/** In base units. */
export type BreakLimits = Numbers<BreakLimit>;

/** A part of the architecture: its load for each request per second of the users, and where it is full. */
export interface Part extends Pick<
  Ranked<BreakLimit>,
  'id' | 'label' | 'says' | 'short' | 'ceiling' | 'limit' | 'detail' | 'quantity' | 'hard' | 'outage' | 'nodes' | 'lift'
> {
  /** Load for one request per second at the users' side; every load of the model grows in step with it. */
  readonly perRequest: number;
}

/** Requests per second, as a sentence says it. */
export const rate: Quantity = { dimension: 'rate' };
/** So many of something, as a sentence says it: `20 tasks`. */
export const counted = (noun: string): Quantity => ({ dimension: 'count', noun });
/** The value of a formula; NaN where it has none, so that the part is left out. */
export const value = (outcome: Outcome<number>): number => orElse(outcome, Number.NaN);

/** Requests, of one at the users' side, that reach the containers, and that reach the functions. */
export function pathOf(stage: Stage, inputs: BreakInputs) {
  if (!stage.nodes.gateway) return { origin: 1, containers: 1, functions: 0 };
  const origin = value(part(edgeOffload(1, inputs.edge, 0), 'origin'));
  return { origin, containers: origin * (1 - inputs.functions), functions: origin * inputs.functions };
}
