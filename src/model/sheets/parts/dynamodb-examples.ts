import type { Example } from '../../worksheet/sheet.ts';
import { GB, KB, type Key, type Out, type Rest } from './dynamodb-words.ts';

/** Cases worth looking at: buttons of the sheet, lines of its page, and tests. */
export const dynamodbExamples: readonly [Example<Key, Rest, Out>, ...Example<Key, Rest, Out>[]] = [
  {
    id: 'orders',
    label: 'A table of 6 KB items',
    values: {},
    shows: '@reads@ eventual reads and @writes@ writes of @item@ take @rcu@ and @wcu@; one item bears @itemWrites@.',
    expect: {
      rcu: '5,000 RCU',
      wcu: '9,000 WCU',
      fromUnits: '11 partitions',
      fromSize: '20 partitions',
      partitions: '20 partitions',
      itemWrites: '166 writes/s',
      itemReads: '3,000 reads/s',
      hotUse: '90 %',
      mostHot: '11.1 %',
    },
    backward: { find: 'hot', of: 'hotUse', is: 1, answer: 'at most 11.1 %' },
  },
  {
    id: 'strong',
    label: 'Strong reads',
    values: { readWeight: 1 },
    shows: 'The same table read with strong consistency: @rcu@, and one item bears @itemReads@.',
    expect: { rcu: '10,000 RCU', fromUnits: '13 partitions', partitions: '20 partitions', itemReads: '1,500 reads/s' },
  },
  {
    id: 'counter',
    label: 'One counter',
    values: { reads: 100, writes: 5000, item: 200, size: GB, hot: 1 },
    shows: 'A counter that every request increments, @writes@ on one item: @hotUse@ of its partition, @spread@ keys.',
    expect: {
      wcu: '5,000 WCU',
      itemWrites: '1,000 writes/s',
      hotUse: '500 %',
      spread: '5',
      partitions: '6 partitions',
    },
    backward: { find: 'writes', of: 'hotUse', is: 1, answer: 'at most 1,000/s' },
  },
  {
    id: 'documents',
    label: 'Large items',
    values: { item: 100 * KB, reads: 500, writes: 100, hot: 0.05 },
    shows: 'Items of @item@: each write takes @writeEach@ units, and one item bears @itemWrites@.',
    expect: { wcu: '10,000 WCU', rcu: '6,250 RCU', itemWrites: '10 writes/s', hotUse: '50 %' },
    backward: { find: 'item', of: 'itemWrites', is: 100, answer: 'at most 10 KB' },
  },
  {
    id: 'quota',
    label: 'Beyond the table’s quota',
    values: { writes: 10_000, hot: 0.01 },
    shows: '@writes@ writes of @item@ take @wcu@: more than a table may have before its quota is raised.',
    expect: { wcu: '60,000 WCU', fromUnits: '62 partitions', hotUse: '60 %' },
    backward: { find: 'writes', of: 'wcu', is: 40_000, answer: 'at most 6,666.7/s' },
  },
];
