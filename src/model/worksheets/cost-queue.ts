import { map, sum } from '../formulas/domain.ts';
import { hourlyMonth } from '../formulas/month.ts';
import { andThen, orElse } from '../formulas/outcome.ts';
import { queueMillion } from '../formulas/queue-cost.ts';
import { hour } from '../quantity/periods.ts';
import type { Numbers } from '../worksheet/sheet.ts';

type Input = 'batch' | 'rate' | 'size' | 'each' | 'empty' | 'hours' | 'price';
type Limit = 'sqs-price-chunk' | 'sqs-message-size';

/** C-COST-QUEUE: what a million messages cost through SQS, by batch and by size. */
export function compute(n: Numbers<Input>, limit: Numbers<Limit>) {
  const { batch, rate, size, each, empty, hours, price } = n;
  const chunk = limit['sqs-price-chunk'];
  const million = queueMillion({ requests: each, batch, size }, { perMillion: price, chunk });
  // At a price of 1 for a million, a million messages cost as many USD as a message takes requests.
  const requests = queueMillion({ requests: each, batch, size }, { perMillion: 1, chunk });
  const monthOf = (perMillion: number, perSecond: number) => hourlyMonth((perMillion * hour) / 1e6, hours, perSecond);
  const month = andThen(million, (usd) => monthOf(usd, rate));
  const emptyMonth = monthOf(price, empty);
  const chunks = map(requests, (count) => (count * batch) / each);
  const payload = size * batch;
  return {
    results: {
      million,
      month,
      total: sum(month, emptyMonth),
      emptyMonth,
      chunks,
      counted: map(requests, (count) => (count * rate + empty) * hours * hour),
      calls: rate / batch,
      payload,
    },
    holds: {
      idle: orElse(emptyMonth, 0) > orElse(month, Infinity),
      batchTooLarge: batch > 1 && payload > limit['sqs-message-size'],
    },
  };
}
