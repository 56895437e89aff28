import type { Example } from '../../worksheet/sheet.ts';
import type { Key, LimitId, Out } from './api-front-words.ts';

/** Cases worth looking at: buttons of the sheet, lines of its page, and tests. */
export const frontExamples: readonly [Example<Key, LimitId, Out>, ...Example<Key, LimitId, Out>[]] = [
  {
    id: 'functions',
    label: 'Functions bind',
    values: {},
    shows: 'Calls of @duration@ on a concurrency of @concurrency@: @ceiling@, a third of what the gateway lets in.',
    expect: {
      ceiling: '3,333.3 requests/s',
      used: '60 %',
      turning: '100 ms',
      byEnvironments: '10,000 requests/s',
      busy: '600 environments',
      whole: '3,000 environments',
    },
    backward: { find: 'duration', of: 'ceiling', is: 5000, answer: 'at most 200 ms' },
  },
  {
    id: 'gateway',
    label: 'The gateway binds',
    values: { concurrency: 5000 },
    shows: 'With a concurrency of @concurrency@ functions would carry @byDuration@; the gateway stops at @ceiling@.',
    expect: { ceiling: '10,000 requests/s', byDuration: '16,667 requests/s', used: '20 %', turning: '500 ms' },
  },
  {
    id: 'environments',
    label: 'Short calls',
    values: { duration: 0.05, gateway: 20_000 },
    shows:
      'Calls of @duration@ behind a raised gateway: by duration @byDuration@ would fit, the environments stop at @ceiling@.',
    expect: { ceiling: '10,000 requests/s', byDuration: '20,000 requests/s', byEnvironments: '10,000 requests/s' },
    backward: { find: 'concurrency', of: 'ceiling', is: 20_000, answer: 'at least 2,000 executions' },
  },
  {
    id: 'slow',
    label: 'A slow database',
    values: { duration: 0.9 },
    shows: 'The same functions at @duration@ each: @ceiling@, and a peak of @rate@ is @used@ of that.',
    expect: { ceiling: '1,111.1 requests/s', used: '180 %', busy: '1,800 environments' },
    backward: { find: 'concurrency', of: 'used', is: 1, answer: 'at least 1,800 executions' },
  },
];
