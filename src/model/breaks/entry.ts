import { lambdaConcurrency } from '../formulas/lambda.ts';
import { part } from '../formulas/outcome.ts';
import { lifts } from './lifts.ts';
import { pathOf, rate, value, type BreakInputs, type BreakLimits, type Part } from './part.ts';
import type { Stage } from './stages.ts';

/** Edge, API layer and functions. */
export function entryParts(stage: Stage, inputs: BreakInputs, limits: BreakLimits): Part[] {
  const { edge, gateway, functions: environments } = stage.nodes;
  if (!edge || !gateway || !environments) return [];
  const { functions } = pathOf(stage, inputs);
  return [
    {
      id: 'edge',
      label: 'CloudFront requests',
      says: 'your CloudFront request quota',
      short: 'req/s',
      perRequest: 1,
      ceiling: limits['cloudfront-rps'],
      limit: 'cloudfront-rps',
      quantity: rate,
      hard: false,
      nodes: edge,
      lift: lifts.raise,
    },
    {
      id: 'gateway',
      label: 'API Gateway requests',
      says: 'your API Gateway request quota',
      short: 'req/s',
      perRequest: functions,
      ceiling: limits['apigw-throttle-rate'],
      limit: 'apigw-throttle-rate',
      quantity: rate,
      hard: false,
      nodes: gateway,
      lift: lifts.raise,
    },
    {
      id: 'functions',
      label: 'Lambda concurrency',
      says: 'your Lambda concurrency quota',
      short: 'functions',
      perRequest: value(part(lambdaConcurrency(functions, inputs.time, limits['lambda-rps-per-env']), 'concurrency')),
      ceiling: inputs.concurrency,
      limit: 'lambda-concurrency',
      quantity: { dimension: 'count' },
      hard: false,
      nodes: environments,
      lift: lifts.raise,
    },
  ];
}
