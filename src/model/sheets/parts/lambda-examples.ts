import type { Example } from '../../worksheet/sheet.ts';
import type { Key, LimitId, Out } from './lambda-words.ts';

/** Cases worth looking at: buttons of the sheet, lines of its page, and tests. */
export const lambdaExamples: readonly [Example<Key, LimitId, Out>, ...Example<Key, LimitId, Out>[]] = [
  {
    id: 'busy',
    label: 'A busy API',
    values: {},
    shows: '@rate@ at @duration@ keep @concurrency@ busy, @share@ of the quota; all of them run within @ramp@.',
    expect: {
      concurrency: '600 environments',
      share: '60 %',
      most: '3,333.3 requests/s',
      ramp: '10 s',
      each: '3.33 requests/s',
      longest: '500 ms',
    },
    backward: { find: 'duration', of: 'share', is: 1, answer: 'at most 500 ms' },
  },
  {
    id: 'short',
    label: 'Short calls',
    values: { rate: 1000, duration: 0.05 },
    shows:
      '@rate@ at @duration@: by duration @byDuration@ would do, by the rate of one environment it is @concurrency@.',
    expect: {
      byDuration: '50 environments',
      byRate: '100 environments',
      concurrency: '100 environments',
      each: '10 requests/s',
    },
    backward: { find: 'rate', of: 'concurrency', is: 1000, answer: 'at most 10,000/s' },
  },
  {
    id: 'launch',
    label: 'A launch from nothing',
    values: { rate: 10_000, duration: 0.35, quota: 5000 },
    shows: '@rate@ at @duration@ need @concurrency@. From none that takes @ramp@, even where the quota allows them.',
    expect: { concurrency: '3,500 environments', share: '70 %', ramp: '40 s' },
    backward: { find: 'running', of: 'ramp', is: 10, answer: 'at least 2,500 environments' },
  },
  {
    id: 'over',
    label: 'Past the quota',
    values: { rate: 4000 },
    shows: '@rate@ at @duration@ need @concurrency@, @share@ of a quota that carries @most@.',
    expect: { concurrency: '1,200 environments', share: '120 %', ramp: 'never: the quota is reached first' },
    backward: { find: 'duration', of: 'share', is: 1, answer: 'at most 250 ms' },
  },
];
