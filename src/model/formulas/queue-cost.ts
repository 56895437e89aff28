import { ceil, finite, outside, type Bytes, type Count, type Usd } from './domain.ts';
import type { Outcome } from './outcome.ts';

export interface QueueUse {
  /** Requests that a message takes: sent, received, deleted; > 0. */
  readonly requests: Count;
  /** Messages in one request; ≥ 1. */
  readonly batch: Count;
  /** Size of a message; bytes, ≥ 0. */
  readonly size: Bytes;
}

export interface QueuePrices {
  /** USD per million requests; ≥ 0. */
  readonly perMillion: Usd;
  /** A request counts once for each such size it has begun; bytes, > 0. */
  readonly chunk: Bytes;
}

/**
 * Price of a million messages through a queue: requests × chunks ÷ batch. Deleting carries no payload, but is counted
 * as if it did where a message is larger than a chunk: an upper bound.
 * @returns USD per million messages, empty receives apart
 * @see facts sqs-std, sqs-fifo, sqs-batch, sqs-price-chunk
 */
export function queueMillion({ requests, batch, size }: QueueUse, { perMillion, chunk }: QueuePrices): Outcome<Usd> {
  const fault = outside({
    requests: [requests, 'number of requests per message', { above: 0 }],
    batch: [batch, 'number of messages in a batch', { from: 1 }],
    size: [size, 'size of a message', { from: 0 }],
    perMillion: [perMillion, 'price per million requests', { from: 0 }],
    chunk: [chunk, 'size of a chunk', { above: 0 }],
  });
  if (fault) return fault;
  const chunks = Math.max(1, ceil((size * batch) / chunk));
  return finite(((requests * chunks) / batch) * perMillion);
}
