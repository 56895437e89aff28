import type { Example } from '../../worksheet/sheet.ts';
import type { Key, LimitId, Out } from './users-words.ts';

/** Cases worth looking at: buttons of the sheet, lines of its page, and tests. */
export const usersExamples: readonly [Example<Key, LimitId, Out>, ...Example<Key, LimitId, Out>[]] = [
  {
    id: 'million',
    label: 'A million users',
    values: {},
    shows: 'Light habits and two seconds a request: @inFlight@ in flight, @share@ of @ceiling@; @carried@ would fit.',
    expect: {
      average: '69.4 requests/s',
      peak: '277.8 requests/s',
      inFlight: '555.6',
      share: '11.1 %',
      need: '3 instances',
      most: '2,500 requests/s',
      carried: '9 million users',
      factor: '9',
      mostRequests: '270 requests',
      mostPeak: '36',
      mostTime: '18 s',
    },
    backward: { find: 'users', of: 'share', is: 1, answer: 'at most 9,000,000 users' },
  },
  {
    id: 'untouched',
    label: 'Untouched settings',
    values: { perInstance: 'app-runner-concurrency-default' },
    shows: 'The same users on a service whose concurrency nobody raised: @need@, @share@ of @ceiling@.',
    expect: { ceiling: '2,500', share: '22.2 %', need: '6 instances', carried: '4.5 million users' },
  },
  {
    id: 'heavy',
    label: 'Heavy habits',
    values: { requestsPerUser: 100, peakFactor: 8 },
    shows:
      '@requestsPerUser@ requests a day and a peak of @peakFactor@ times the mean: the same ceiling carries @carried@.',
    expect: { peak: '1,851.9 requests/s', share: '74.1 %', carried: '1.35 million users', factor: '1.35' },
    backward: { find: 'time', of: 'share', is: 1, answer: 'at most 2.7 s' },
  },
  {
    id: 'middling',
    label: 'Middling habits',
    values: { requestsPerUser: 50, peakFactor: 3 },
    shows: '@requestsPerUser@ requests and a peak of @peakFactor@: @peak@ at the busiest moment.',
    expect: { peak: '347.2 requests/s', inFlight: '694.4', carried: '7.2 million users' },
  },
  {
    id: 'ten-million',
    label: 'Ten million users',
    values: { users: 10_000_000, requestsPerUser: 50, peakFactor: 3 },
    shows: 'Ten million users of middling habits hold @inFlight@ in flight: more than the @ceiling@ of one service.',
    expect: { peak: '3,472.2 requests/s', inFlight: '6,944.4', share: '138.9 %', factor: '0.72' },
    backward: { find: 'time', of: 'inFlight', is: 5000, answer: 'at most 1.44 s' },
  },
];
