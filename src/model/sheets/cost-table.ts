import { finite } from '../capacity/domain.ts';
import { onDemandBelow, provisionedMillion } from '../capacity/dynamodb-cost.ts';
import { capacityUnits } from '../capacity/dynamodb.ts';
import { hourlyMonth } from '../capacity/month.ts';
import { andThen, found, type Outcome } from '../capacity/outcome.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { billed, hoursInput, priceInput, secondsPerHour, usd, usdFine } from './parts/cost-parts.ts';
import { tableBars, tableExamples, tableSteps, tableVerdict, tableWarnings } from './parts/cost-table-words.ts';

const sum = (a: Outcome<number>, b: Outcome<number>): Outcome<number> =>
  andThen(a, (one) => andThen(b, (other) => finite(one + other)));
const capacity = { dimension: 'count' } as const;
const share = { dimension: 'share' } as const;

/** C-COST-TABLE: a DynamoDB table paid by the request, or by capacity that is used for part of its time. */
export const sheet = defineSheet({
  id: 'C-COST-TABLE',
  title: 'DynamoDB on demand or provisioned',
  path: '/capacity/cost-table/',
  services: ['dynamodb'],
  limits: {
    'ddb-wru': 'a million write units on demand',
    'ddb-rru': 'a million read units on demand',
    'ddb-wcu': 'an hour of a provisioned write unit',
    'ddb-rcu': 'an hour of a provisioned read unit',
    'dynamodb-wcu-size': 'the size that one write unit covers',
    'dynamodb-rcu-size': 'the size that one read unit covers',
    'dynamodb-table-throughput': 'the quota of a table',
    'dynamodb-item-size': 'the largest item',
  },
  inputs: {
    use: {
      param: 'use',
      label: 'Use of the provisioned capacity',
      want: { dimension: 'share', min: 1e-4, max: 1 },
      start: 0.5,
      hint: 'units consumed over units provisioned, mean of a month; measure it',
    },
    writes: {
      param: 'writes',
      label: 'Writes, mean of the month',
      want: { dimension: 'rate', noun: 'writes', min: 0, max: 1e7 },
      start: 100,
      hint: 'all writes of a month over its seconds',
    },
    reads: {
      param: 'reads',
      label: 'Reads, mean of the month',
      want: { dimension: 'rate', noun: 'reads', min: 0, max: 1e7 },
      start: 1000,
      hint: 'those that reach the table',
    },
    size: {
      param: 'item',
      label: 'Size of an item',
      want: { dimension: 'bytes', min: 1, max: 1e9 },
      start: 1000,
      hint: 'mean, such as 2 KB; at most @dynamodb-item-size@ KB',
    },
    consistency: {
      param: 'read',
      label: 'Reads are',
      want: { dimension: 'count', min: 0.5, max: 2 },
      start: 0.5,
      hint: 'units of a read for each step of its size',
      options: [
        { id: 'eventual', label: 'eventually consistent', value: 0.5 },
        { id: 'strong', label: 'strongly consistent', value: 1 },
        { id: 'transactional', label: 'in transactions', value: 2 },
      ],
    },
    hours: hoursInput,
    wruPrice: priceInput('write-price', 'Writes on demand', 'per million units', 'ddb-wru'),
    rruPrice: priceInput('read-price', 'Reads on demand', 'per million units', 'ddb-rru'),
    wcuPrice: priceInput('wcu-price', 'Provisioned write unit', 'per hour', 'ddb-wcu'),
    rcuPrice: priceInput('rcu-price', 'Provisioned read unit', 'per hour', 'ddb-rcu'),
    quota: {
      param: 'table-quota',
      label: 'Quota of a table, reads and writes each',
      unit: 'units/s',
      want: { dimension: 'count', min: 1, max: 1e9 },
      start: 'dynamodb-table-throughput',
      hint: 'starts at @dynamodb-table-throughput@; put in your own',
      more: true,
    },
  },
  outputs: {
    onDemand: { label: 'Month on demand', quantity: usd, figure: true, wants: 'at most' },
    provisioned: { label: 'Month provisioned', quantity: usd, figure: true, wants: 'at most' },
    below: { label: 'Use below which on demand is cheaper, writes', quantity: share, figure: true, wants: 'at most' },
    belowReads: { label: 'Use below which on demand is cheaper, reads', quantity: share, wants: 'at most' },
    saved: { label: 'Saved by provisioning', quantity: usd, wants: 'at least' },
    writeMillion: { label: 'A million write units, provisioned', quantity: usdFine, wants: 'at most' },
    readMillion: { label: 'A million read units, provisioned', quantity: usdFine, wants: 'at most' },
    wcu: { label: 'Write units to provision', quantity: capacity, wants: 'at most' },
    rcu: { label: 'Read units to provision', quantity: capacity, wants: 'at most' },
  },
  compute({ use, writes, reads, size, consistency, hours, wruPrice, rruPrice, wcuPrice, rcuPrice }, limits) {
    const units = (rate: number, unit: number, weight: number): Outcome<number> =>
      andThen(capacityUnits(rate, size, unit * billed.bytesPerKb, weight), (need) => found(need.units));
    const written = units(writes, limits['dynamodb-wcu-size'], 1);
    const read = units(reads, limits['dynamodb-rcu-size'], consistency);
    const wcu = andThen(written, (mean) => finite(mean / use));
    const rcu = andThen(read, (mean) => finite(mean / use));
    const byRequest = (mean: Outcome<number>, perMillion: number): Outcome<number> =>
      andThen(mean, (rate) => hourlyMonth((perMillion * secondsPerHour) / 1e6, hours, rate));
    const byHour = (need: Outcome<number>, perHour: number): Outcome<number> =>
      andThen(need, (count) => hourlyMonth(perHour, hours, count));
    const onDemand = sum(byRequest(written, wruPrice), byRequest(read, rruPrice));
    const provisioned = sum(byHour(wcu, wcuPrice), byHour(rcu, rcuPrice));
    return {
      onDemand,
      provisioned,
      below: onDemandBelow(wcuPrice, wruPrice),
      belowReads: onDemandBelow(rcuPrice, rruPrice),
      saved: andThen(onDemand, (dear) => andThen(provisioned, (cheap) => finite(dear - cheap))),
      writeMillion: provisionedMillion(wcuPrice, use),
      readMillion: provisionedMillion(rcuPrice, use),
      wcu,
      rcu,
    };
  },
  steps: tableSteps,
  bars: tableBars,
  chart: {
    over: 'use',
    shows: ['provisioned', 'onDemand'],
    columns: ['provisioned', 'onDemand', 'wcu', 'rcu'],
    range: [0.1, 1],
  },
  verdict: tableVerdict,
  warnings: tableWarnings,
  inverse({ find, of, is }, { wcuPrice, rcuPrice }) {
    if (find !== 'use' || (of !== 'writeMillion' && of !== 'readMillion')) return undefined;
    const use = onDemandBelow(of === 'writeMillion' ? wcuPrice : rcuPrice, is);
    return use.ok && use.value > 0 && use.value <= 1 ? use : undefined;
  },
  question: { find: 'use', of: 'provisioned', is: 400 },
  examples: tableExamples,
});
