import { littleInFlight } from '../formulas/little.ts';
import { lifts } from './lifts.ts';
import { counted, pathOf, value, type BreakInputs, type BreakLimits, type Part } from './part.ts';
import type { Stage } from './stages.ts';

/** Bytes of an event, as the field says it. */
const eventSize = 1e3;

/** Queue, its workers, and the stream. */
export function asyncParts(stage: Stage, inputs: BreakInputs, limits: BreakLimits): Part[] {
  const { queue, workers, stream } = stage.nodes;
  if (!queue || !workers || !stream) return [];
  const { origin } = pathOf(stage, inputs);
  const busy = value(littleInFlight(origin * inputs.jobs, inputs.jobTime));
  return [
    {
      id: 'queue',
      label: 'SQS messages in flight',
      says: 'the queue’s in-flight quota',
      short: 'messages',
      perRequest: busy,
      ceiling: limits['sqs-standard-inflight'],
      limit: 'sqs-standard-inflight',
      quantity: counted('messages'),
      hard: false,
      nodes: queue,
      lift: lifts.queue,
    },
    {
      id: 'workers',
      label: 'SQS worker concurrency',
      says: 'your SQS worker quota',
      short: 'workers',
      perRequest: busy,
      ceiling: limits['lambda-esm-sqs-concurrency'],
      limit: 'lambda-esm-sqs-concurrency',
      quantity: { dimension: 'count' },
      hard: false,
      nodes: workers,
      lift: lifts.queue,
    },
    {
      id: 'stream',
      label: 'Firehose throughput',
      says: 'your Firehose throughput quota',
      short: 'events',
      perRequest: origin * inputs.events * eventSize,
      ceiling: limits['data-firehose-direct-put-main'],
      limit: 'data-firehose-direct-put-main',
      quantity: { dimension: 'byte-rate', binary: true },
      hard: false,
      nodes: stream,
      lift: lifts.raise,
    },
  ];
}
