import { littleInFlight } from '../capacity/little.ts';
import { lifts } from './lifts.ts';
import { counted, pathOf, value, type BreakInputs, type BreakLimits, type Part } from './part.ts';
import type { Stage } from './stages.ts';

const mib = 2 ** 20;
/** Bytes of an event, as the field says it. */
const eventSize = 1e3;

/** Queue, its workers, and the stream. */
export function handOverParts(stage: Stage, inputs: BreakInputs, limits: BreakLimits): Part[] {
  if (!stage.services) return [];
  const { origin } = pathOf(stage, inputs);
  const busy = value(littleInFlight(origin * inputs.jobs, inputs.jobTime));
  return [
    {
      id: 'queue',
      label: 'Messages in flight',
      perRequest: busy,
      ceiling: limits['sqs-standard-inflight'],
      limit: 'sqs-standard-inflight',
      quantity: counted('messages'),
      hard: false,
      nodes: ['sqs'],
      lift: lifts.queue,
    },
    {
      id: 'workers',
      label: 'Workers of the queue',
      perRequest: busy,
      ceiling: limits['lambda-esm-sqs-concurrency'],
      limit: 'lambda-esm-sqs-concurrency',
      quantity: { dimension: 'count' },
      hard: false,
      nodes: ['lambda-worker'],
      lift: lifts.queue,
    },
    {
      id: 'stream',
      label: 'Events to the delivery stream',
      perRequest: origin * inputs.events * eventSize,
      ceiling: limits['data-firehose-direct-put-main'] * mib,
      limit: 'data-firehose-direct-put-main',
      quantity: { dimension: 'byte-rate' },
      hard: false,
      nodes: ['data-firehose'],
      lift: lifts.raise,
    },
  ];
}
