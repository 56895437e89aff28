import type { Example } from '../../worksheet/sheet.ts';
import type { Key, LimitId, Out } from './fleet-words.ts';

/** Cases worth looking at: buttons of the sheet, lines of its page, and tests. */
export const fleetExamples: readonly [Example<Key, LimitId, Out>, ...Example<Key, LimitId, Out>[]] = [
  {
    id: 'evening',
    label: 'An evening peak',
    values: {},
    shows: '@rate@ at @time@: @inFlight@ in flight, @exact@, so @instances@, @shareOfMost@ of the service’s maximum.',
    expect: {
      inFlight: '420',
      exact: '7.5',
      instances: '8 instances',
      shareOfMost: '32 %',
      starts: '6 instances',
      carried: '960 requests/s',
      used: '65.6 %',
      usedLost: '75 %',
    },
    backward: { find: 'time', of: 'instances', is: 6, answer: 'at most 280 ms' },
  },
  {
    id: 'setting',
    label: 'The untouched setting',
    values: { perInstance: 'app-runner-concurrency-default' },
    shows: 'If one instance really bears the untouched setting of @perInstance@, the same load needs @instances@.',
    expect: { exact: '6', instances: '6 instances', shareOfMost: '24 %', carried: '1,200 requests/s' },
  },
  {
    id: 'million',
    label: 'The peak of a million users',
    values: { rate: 277.8, time: 2, perInstance: 'app-runner-concurrency-max', utilisation: 1 },
    shows: 'Filled to the bound without reserve, @rate@ at @time@ need @instances@.',
    expect: { inFlight: '555.6', instances: '3 instances', shareOfMost: '12 %' },
  },
  {
    id: 'raised',
    label: 'A raised quota',
    values: { quota: 25 },
    shows: 'With a quota of @quota@ vCPU all @starts@ can start and carry @carried@.',
    expect: { fits: '25 instances', starts: '25 instances', carried: '4,000 requests/s' },
    backward: { find: 'rate', of: 'instances', is: 25, answer: 'at most 4,000/s' },
  },
];
