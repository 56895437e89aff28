import { defineSheet } from '../worksheet/sheet.ts';
import { dynamodbExamples } from './parts/dynamodb-examples.ts';
import { dynamodbResults } from './parts/dynamodb-results.ts';
import { dynamodbBars, dynamodbVerdict, dynamodbWarnings, GB, KB } from './parts/dynamodb-words.ts';

const count = { dimension: 'count' } as const;
const share = { dimension: 'share' } as const;
const reads = { dimension: 'rate', noun: 'reads' } as const;
const writes = { dimension: 'rate', noun: 'writes' } as const;
const readUnits = { dimension: 'count', noun: 'RCU' } as const;
const writeUnits = { dimension: 'count', noun: 'WCU' } as const;
const partitions = { dimension: 'count', noun: 'partitions' } as const;

/** C-DDB: the units and partitions that a table takes, and what one item of it bears. */
export const sheet = defineSheet({
  id: 'C-DDB',
  title: 'What a DynamoDB table takes, and what one item bears',
  path: '/capacity/dynamodb/',
  services: ['dynamodb'],
  limits: {
    'dynamodb-rcu-size': 'KB that one read unit covers',
    'dynamodb-wcu-size': 'KB that one write unit covers',
    'dynamodb-partition-rcu': 'read units of a partition',
    'dynamodb-partition-wcu': 'write units of a partition',
    'dynamodb-partition-size': 'GB of a partition',
    'dynamodb-item-size': 'KB of an item at most',
    'dynamodb-table-throughput': 'the initial quota of a table, reads and writes each',
    'dynamodb-account-throughput': 'the initial quota of all provisioned tables, reads and writes each',
  },
  inputs: {
    reads: {
      param: 'reads',
      label: 'Reads',
      want: { dimension: 'rate', noun: 'reads', min: 0, max: 1e9 },
      start: 5000,
      hint: 'items read at the peak, such as 5,000/s',
    },
    writes: {
      param: 'writes',
      label: 'Writes',
      want: { dimension: 'rate', noun: 'writes', min: 0, max: 1e9 },
      start: 1500,
      hint: 'items written at the peak; deletes count too',
    },
    item: {
      param: 'item',
      label: 'Size of an item',
      want: { dimension: 'bytes', min: 1, max: 1e7 },
      start: 6 * KB,
      hint: 'with attribute names; at most @dynamodb-item-size@ KB',
    },
    readWeight: {
      param: 'reads-are',
      label: 'Reads are',
      want: { dimension: 'count', min: 0.5, max: 2 },
      start: 0.5,
      hint: 'units for each step of size',
      options: [
        { id: 'eventual', label: 'eventually consistent, 0.5 units', value: 0.5 },
        { id: 'strong', label: 'strongly consistent, 1 unit', value: 1 },
        { id: 'transactional', label: 'transactional, 2 units', value: 2 },
      ],
    },
    writeWeight: {
      param: 'writes-are',
      label: 'Writes are',
      want: { dimension: 'count', min: 1, max: 2 },
      start: 1,
      hint: 'units for each step of size',
      options: [
        { id: 'plain', label: 'plain, 1 unit', value: 1 },
        { id: 'transactional', label: 'transactional, 2 units', value: 2 },
      ],
    },
    size: {
      param: 'size',
      label: 'Size of the table',
      want: { dimension: 'bytes', min: 1, max: 1e18 },
      start: 200 * GB,
      hint: 'such as 200 GB, without indexes',
    },
    hot: {
      param: 'hot',
      label: 'Share of the load on the busiest item',
      want: { dimension: 'share', min: 0, max: 1 },
      start: 0.1,
      hint: 'of reads and of writes; measure it with Contributor Insights',
    },
    tableQuota: {
      param: 'table-quota',
      label: 'Quota of a table',
      unit: 'units/s',
      want: { dimension: 'count', min: 1, max: 1e10 },
      start: 'dynamodb-table-throughput',
      hint: 'starts at @dynamodb-table-throughput@; put in your own',
    },
    accountQuota: {
      param: 'account-quota',
      label: 'Account’s quota, provisioned tables',
      unit: 'units/s',
      want: { dimension: 'count', min: 1, max: 1e10 },
      start: 'dynamodb-account-throughput',
      hint: 'starts at @dynamodb-account-throughput@; put in what is left of yours',
    },
  },
  outputs: {
    rcu: { label: 'Read units', quantity: readUnits, figure: true, wants: 'at most', stepped: true },
    wcu: { label: 'Write units', quantity: writeUnits, figure: true, wants: 'at most', stepped: true },
    partitions: { label: 'Partitions, at least', quantity: partitions, figure: true, wants: 'at most', stepped: true },
    itemWrites: {
      label: 'Writes that one item bears',
      quantity: writes,
      figure: true,
      wants: 'at least',
      stepped: true,
    },
    itemReads: { label: 'Reads that one item bears', quantity: reads, wants: 'at least', stepped: true },
    hotWrites: { label: 'Writes to the busiest item', quantity: writes, wants: 'at most' },
    hotUse: { label: 'Use of its partition by the busiest item', quantity: share, wants: 'at most', stepped: true },
    mostHot: { label: 'Largest share that one item may have', quantity: share, wants: 'at least', stepped: true },
    spread: { label: 'Keys to spread the busiest item over', quantity: count, wants: 'at most', stepped: true },
    readEach: { label: 'Units of one read', quantity: count, wants: 'at most', stepped: true },
    writeEach: { label: 'Units of one write', quantity: count, wants: 'at most', stepped: true },
    fromUnits: { label: 'Partitions that the units ask for', quantity: partitions, wants: 'at most', stepped: true },
    fromSize: { label: 'Partitions that the size asks for', quantity: partitions, wants: 'at most', stepped: true },
  },
  compute: dynamodbResults,
  steps: [
    {
      id: 'reads',
      does: 'Read units: every read costs its steps, weighted by consistency',
      tex: String.raw`R = \lambda_r \times \left\lceil \dfrac{s}{s_r} \right\rceil c_r = \text{@reads@} \times \text{@readEach@} = \text{@rcu@}`,
      words:
        'R equals the reads times s over s r, rounded up and weighted: @reads@ times @readEach@ units each is @rcu@',
    },
    {
      id: 'writes',
      does: 'Write units, in smaller steps',
      tex: String.raw`W = \lambda_w \times \left\lceil \dfrac{s}{s_w} \right\rceil c_w = \text{@writes@} \times \text{@writeEach@} = \text{@wcu@}`,
      words:
        'W equals the writes times s over s w, rounded up and weighted: @writes@ times @writeEach@ units each is @wcu@',
    },
    {
      id: 'partitions',
      does: 'Partitions, a lower bound: for the units or for the size, whichever asks for more',
      tex: String.raw`P \ge \max\left(\left\lceil \dfrac{R}{R_p} + \dfrac{W}{W_p} \right\rceil, \left\lceil \dfrac{S}{S_p} \right\rceil\right) = \max\left(\text{@fromUnits@}, \text{@fromSize@}\right) = \text{@partitions@}`,
      words:
        'P is at least the larger of R over R p plus W over W p, rounded up, and S over S p, rounded up: the larger of @fromUnits@ and @fromSize@ is @partitions@',
    },
    {
      id: 'item',
      does: 'One item lives in one partition: whole writes a second that it bears',
      tex: String.raw`\lambda_{\text{item}} = \left\lfloor \dfrac{W_p}{\lceil s / s_w \rceil \, c_w} \right\rfloor = \left\lfloor \dfrac{W_p}{\text{@writeEach@}} \right\rfloor = \text{@itemWrites@}`,
      words: 'Lambda item equals W p over the units of one write, @writeEach@, rounded down: @itemWrites@',
    },
    {
      id: 'hot',
      does: 'The busiest item against its partition',
      tex: String.raw`u = h \times \max\left(\dfrac{R}{R_p}, \dfrac{W}{W_p}\right) = \text{@hot@} \times \max\left(\dfrac{\text{@rcu@}}{R_p}, \dfrac{\text{@wcu@}}{W_p}\right) = \text{@hotUse@}`,
      words:
        'u equals h times the larger of R over R p and W over W p: @hot@ of the larger of @rcu@ and @wcu@, each over what one partition gives, is @hotUse@',
    },
  ],
  bars: dynamodbBars,
  chart: { over: 'item', shows: ['itemWrites', 'hotWrites'] },
  verdict: dynamodbVerdict,
  warnings: dynamodbWarnings,
  question: { find: 'item', of: 'itemWrites', is: 500 },
  examples: dynamodbExamples,
});
