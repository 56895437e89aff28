import { describe, expect, it } from 'vitest';
import { factsOf, isWorkedId, workedExample, workedIds, type FactLookup } from './worked.ts';

const ledger: Readonly<Record<string, readonly [talk: number, today: number]>> = {
  'app-runner-concurrency-default': [100, 100],
  'app-runner-concurrency-max': [200, 200],
  'app-runner-max-size-default': [25, 25],
  'aurora-replicas-max': [15, 15],
  'aurora-acu-max': [128, 256],
  'aurora-acu-memory': [2, 2],
  'lambda-vcpu': [1769, 1769],
  'lambda-x86-gbs': [0.0000166667, 0.0000166667],
  'lambda-request': [0.2, 0.2],
  'fargate-x86-vcpu': [0.04048, 0.04048],
  'fargate-x86-gb': [0.004445, 0.004445],
  'fargate-arm-vcpu': [0.03238, 0.03238],
  'fargate-arm-gb': [0.00356, 0.00356],
  'ec2-m7g-large': [0.0816, 0.0816],
  'dynamodb-partition-wcu': [1000, 1000],
  'dynamodb-wcu-size': [1, 1],
  'eventbridge-invocations-us-east-1-us-west-2-eu-west-1': [18_750, 18_750],
  'xray-segments': [2600, 2600],
};
const facts: FactLookup = (id, asOf) => ledger[id]?.[asOf === 'talk' ? 0 : 1] ?? Number.NaN;
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

const expected = {
  'ceiling-bound': ['200 × 25 = 5,000 requests in flight.', '5,000 requests in flight'],
  'ceiling-default': ['100 × 25 = 2,500 requests in flight.', '2,500 requests in flight'],
  'service-rate-2s': [
    '5,000 ÷ 2 s = 2,500 requests/s, which is 150,000 a minute for the whole service.',
    '2,500 requests/s, or 150,000 a minute',
  ],
  'instance-rate-2s': [
    '200 ÷ 2 s = 100 requests/s, which is 6,000 a minute for one instance.',
    '100 requests/s, or 6,000 a minute',
  ],
  'default-rate-2s': [
    '2,500 ÷ 2 s = 1,250 requests/s, which is 75,000 a minute for an untouched service.',
    '1,250 requests/s, or 75,000 a minute',
  ],
  'service-rate-200ms': [
    '5,000 ÷ 200 ms = 25,000 requests/s, which is 1.5 million a minute for the whole service.',
    '25,000 requests/s, or 1.5 million a minute',
  ],
  'million-users': [
    '1,000,000 users × 20 % active × 30 requests ÷ 86,400 s = 69.4 requests/s on average; × 4 = 277.8 requests/s at the peak.',
    '277.8 requests/s',
  ],
  'million-users-in-flight': [
    '277.8 requests/s × 2 s = 555.6 requests in flight, 11.1 % of 5,000.',
    '555.6 requests in flight, 11.1 % of 5,000',
  ],
  'users-carried': [
    '2,500 requests/s carry 9.0 million users of whom 20 % come on a day and send 30 requests each, with a peak of 4 times the average.',
    '9.0 million',
  ],
  'users-carried-heavy': [
    '2,500 requests/s carry 1.35 million users of whom 20 % come on a day and send 100 requests each, with a peak of 8 times the average.',
    '1.35 million',
  ],
  'split-20': [
    '10,000 queries/s at 20:1 are 476.2 writes/s and 9,523.8 reads/s, which is 634.9 reads/s for each of 15 readers.',
    '476.2 writes/s and 634.9 reads/s per reader',
  ],
  'split-30': [
    '10,000 queries/s at 30:1 are 322.6 writes/s and 9,677.4 reads/s, which is 645.2 reads/s for each of 15 readers.',
    '322.6 writes/s and 645.2 reads/s per reader',
  ],
  'cache-90': [
    'With 90 % of the reads answered by a cache, 10,000 queries/s at 20:1 leave 952.4 reads/s + 476.2 writes/s = 1,428.6 queries/s for the database, 7.0 times less.',
    '1,428.6 queries/s',
  ],
  'cache-95': [
    'With 95 % of the reads answered by a cache, 10,000 queries/s at 20:1 leave 476.2 reads/s + 476.2 writes/s = 952.4 queries/s for the database, 10.5 times less.',
    '952.4 queries/s',
  ],
  'acu-max-memory': ['256 ACU × 2 GiB = 512 GiB of memory.', '512 GiB'],
  'instances-1200': [
    '1,200 requests/s × 350 ms = 420 requests in flight; 420 ÷ (80 × 70 %) = 7.5, so 8 instances, 32 % of 25.',
    '8 instances',
  ],
  'lambda-vcpu-hour': [
    '1,769 MB ÷ 1,024 × 3,600 s × 0.0000166667 USD per GB-second = 0.1037 USD per vCPU-hour for a function that never rests.',
    '0.1037 USD per vCPU-hour',
  ],
  'fargate-task-hour': [
    '0.04048 USD per vCPU-hour + 2 GB × 0.004445 USD per GB-hour = 0.04937 USD per hour for a task of one vCPU, busy or not.',
    '0.04937 USD per hour',
  ],
  'lambda-fargate-share': ['0.04937 USD per hour ÷ 0.1037 USD per vCPU-hour = 47.6 % of the hour.', '47.6 %'],
  'break-even-half-gb': [
    '200 ms on 0.5 GB cost 1.867 USD per 1M requests, the fee included; the price of the task, 0.04937 USD per hour, buys 7.3 requests/s around the clock.',
    '7.3 requests/s',
  ],
  'task-rate-waiting': ['1 vCPU × 60 % ÷ 20 ms of CPU per request = 30 requests/s.', '30 requests/s'],
  'fargate-ec2-share': [
    '0.0816 USD per hour ÷ 2 vCPU = 0.0408 USD per hour; a Fargate task of the same size costs 0.04662 USD per hour, so the machine costs 87.5 % of it.',
    '87.5 %',
  ],
  'chain-five': [
    '5 services at 99.9 % each, all needed, answer 99.501 % of the time, which leaves out 43.7 h a year.',
    '99.501 %',
  ],
  'chain-two': [
    '2 services at 99.9 % each, all needed, answer 99.800 % of the time, which leaves out 17.5 h a year.',
    '99.800 %',
  ],
  'slow-of-five': [
    'If 1 % of the answers of each of 5 services are slow, 4.9 % of the requests that call them all meet one.',
    '4.9 %',
  ],
  'attempts-in-a-chain': [
    '3 attempts in each of 3 layers are 27 attempts at the bottom for one request at the top.',
    '27 attempts',
  ],
  'caches-in-a-row': [
    'An edge cache with 80 % hits before a shared cache with 90 % lets 2 % of the reads through.',
    '2 %',
  ],
  'hot-item': [
    'An item of 6 KB takes 6 write units of 1 KB; 1,000 WCU ÷ 6 = 166.7 writes/s of that item.',
    '166.7 writes/s',
  ],
  'bus-fan-out': [
    '2,000 events/s × 12 rules = 24,000 invocations/s against 18,750 invocations/s; 18,750 ÷ 12 = 1,562.5 events/s fit.',
    '1,562.5 events/s',
  ],
  'traces-kept': [
    '10,000 requests/s × 5 services = 50,000 segments/s; 2,600 segments/s ÷ 50,000 = 5.2 % can be kept.',
    '5.2 %',
  ],
  'months-left': ['At 50 % of the ceiling and 8 % growth a month, 9.0 months remain.', '9.0 months'],
} as const;

describe('worked examples', () => {
  it.each(workedIds)('%s', (id) => {
    const worked = workedExample(id, facts, 'today');
    expect([spaced(worked.statement), spaced(worked.result)]).toEqual(expected[id]);
    expect(worked.parts.map(({ text }) => text).join('')).toBe(worked.statement);
  });

  it('follow the ledger to the day of the talk', () => {
    expect(spaced(workedExample('acu-max-memory', facts, 'talk').result)).toBe('256 GiB');
  });

  it('name the facts they rest on, and mark what is given', () => {
    expect(factsOf('ceiling-bound')).toEqual(['app-runner-concurrency-max', 'app-runner-max-size-default']);
    expect(workedExample('service-rate-2s', facts, 'today').parts).toContainEqual({ text: '2\u00a0s', from: 'given' });
    expect(workedExample('ceiling-bound', facts, 'today').parts[0]).toEqual({
      text: '200',
      from: { fact: 'app-runner-concurrency-max' },
    });
  });

  it('say why there is no result where the ledger has no number', () => {
    const worked = workedExample('ceiling-bound', () => Number.NaN, 'today');
    expect(worked.statement).toBe('No result: the number of requests per instance must be a finite number.');
    expect(worked.result).toBe('no result');
  });

  it('know their own ids only', () => {
    expect(isWorkedId('ceiling-bound')).toBe(true);
    expect(isWorkedId('toString')).toBe(false);
  });
});
