import type { Example } from '../../worksheet/sheet.ts';
import type { Key, LimitId, Out } from './load-balancer-words.ts';

/** Cases worth looking at: buttons of the sheet, lines of its page, and tests. */
export const balancerExamples: readonly [Example<Key, LimitId, Out>, ...Example<Key, LimitId, Out>[]] = [
  {
    id: 'volume',
    label: 'Much data',
    values: {},
    shows: '@data@ an hour decide: @units@, although new connections alone would make @byConnections@.',
    expect: {
      byConnections: '12 LCU',
      byActive: '4 LCU',
      byData: '40 LCU',
      byRules: '2 LCU',
      units: '40 LCU',
      cost: '250.03 USD',
      unitCost: '233.60 USD',
    },
    backward: { find: 'data', of: 'units', is: 12, answer: 'at most 12 GB' },
  },
  {
    id: 'compressed',
    label: 'Compressed answers',
    values: { data: 10e9 },
    shows: 'A quarter of the data leaves @units@: now the new connections decide.',
    expect: { units: '12 LCU', byData: '10 LCU' },
    backward: { find: 'connections', of: 'units', is: 10, answer: 'at most 250/s' },
  },
  {
    id: 'no-keep-alive',
    label: 'A connection for each request',
    values: { connections: 2500, data: 10e9 },
    shows: 'Clients that open a connection for each of @connections@: @units@, where the data would need @byData@.',
    expect: { units: '100 LCU', byConnections: '100 LCU', byData: '10 LCU' },
  },
  {
    id: 'sockets',
    label: 'Open sockets',
    values: { connections: 50, active: 600_000, data: 10e9, rules: 0 },
    shows: '@active@ sockets held open with little traffic: @units@ by what is open, @byData@ by what is sent.',
    expect: { units: '200 LCU', byActive: '200 LCU', byConnections: '2 LCU' },
    backward: { find: 'active', of: 'units', is: 100, answer: 'at most 300,000 connections' },
  },
];
