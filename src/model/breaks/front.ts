import { lambdaConcurrency } from '../capacity/lambda.ts';
import { andThen, found } from '../capacity/outcome.ts';
import { lifts } from './lifts.ts';
import { pathOf, rate, value, type BreakInputs, type BreakLimits, type Part } from './part.ts';
import type { Stage } from './stages.ts';

/** Edge, API front and functions. */
export function frontParts(stage: Stage, inputs: BreakInputs, limits: BreakLimits): Part[] {
  if (!stage.services) return [];
  const { functions } = pathOf(stage, inputs);
  return [
    {
      id: 'edge',
      label: 'Requests at the edge',
      perRequest: 1,
      ceiling: limits['cloudfront-rps'],
      limit: 'cloudfront-rps',
      quantity: rate,
      hard: false,
      nodes: ['cloudfront'],
      lift: lifts.raise,
    },
    {
      id: 'gateway',
      label: 'Requests through API Gateway',
      perRequest: functions,
      ceiling: limits['apigw-throttle-rate'],
      limit: 'apigw-throttle-rate',
      quantity: rate,
      hard: false,
      nodes: ['api-gateway'],
      lift: lifts.raise,
    },
    {
      id: 'functions',
      label: 'Functions running at once',
      perRequest: value(
        andThen(lambdaConcurrency(functions, inputs.time, limits['lambda-rps-per-env']), (held) =>
          found(held.concurrency),
        ),
      ),
      ceiling: inputs.concurrency,
      limit: 'lambda-concurrency',
      quantity: { dimension: 'count' },
      hard: false,
      nodes: ['lambda-1', 'lambda-2'],
      lift: lifts.raise,
    },
  ];
}
