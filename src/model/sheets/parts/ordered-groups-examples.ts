import type { Example } from '../../worksheet/sheet.ts';
import type { Key, Out, Rest } from './ordered-groups-words.ts';

/** Cases worth looking at: buttons of the sheet, lines of its page, and tests. */
export const groupExamples: readonly [Example<Key, Rest, Out>, ...Example<Key, Rest, Out>[]] = [
  {
    id: 'ledger',
    label: 'Ledger commands',
    values: {},
    shows: '@rate@ in order for each account, @time@ each: @serial@ for one account, @needed@ at least.',
    expect: {
      serial: '20 messages/s',
      needed: '8 groups',
      busiest: '7.5 messages/s',
      use: '37.5 %',
      most: '400 messages/s',
      busGroup: '300 messages/s',
      calls: '150 calls/s',
      inFlight: '7.5',
    },
    backward: { find: 'time', of: 'serial', is: 100, answer: 'at most 10 ms' },
  },
  {
    id: 'by-shop',
    label: 'The group drawn too large',
    values: { share: 0.4 },
    shows:
      'The same load with the shop as group, and one shop with @share@ of it: @busiest@ where @serial@ are served.',
    expect: { busiest: '60 messages/s', use: '300 %', most: '50 messages/s', longest: '16.7 ms' },
    backward: { find: 'time', of: 'use', is: 1, answer: 'at most 16.7 ms' },
  },
  {
    id: 'quick',
    label: 'Quick work, 4 KB events',
    values: { rate: 5000, time: 0.002 },
    shows:
      'At @time@ a message the work is no longer what binds: @serial@ served, @viaSns@ through SNS, @viaBus@ through the bus.',
    expect: {
      serial: '500 messages/s',
      viaSqs: '300 messages/s',
      viaSns: '300 messages/s',
      viaBus: '300 messages/s',
      neededBus: '17 groups',
    },
  },
  {
    id: 'large-events',
    label: 'Larger events on the bus',
    values: { rate: 500, time: 0.01, size: 64_000 },
    shows: 'Events of @size@: the bus takes @busGroup@ of them in one group, fewer than the @serial@ that are served.',
    expect: {
      serial: '100 messages/s',
      busGroup: '23.1 messages/s',
      viaBus: '23.1 messages/s',
      neededBus: '22 groups',
    },
    backward: { find: 'size', of: 'busGroup', is: 100, answer: 'at most 14 KB' },
  },
  {
    id: 'batched',
    label: 'Beyond normal mode',
    values: { rate: 2500, time: 0.02, share: 0.01, batch: 10 },
    shows: '@rate@ in batches of @batch@: @calls@ of each kind, and @needed@ at least to serve them.',
    expect: { serial: '50 messages/s', needed: '50 groups', calls: '250 calls/s', use: '50 %', inFlight: '50' },
    backward: { find: 'batch', of: 'calls', is: 300, answer: 'at least 8.33 messages' },
  },
];
