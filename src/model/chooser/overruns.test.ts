import { expect, it } from 'vitest';
import { overrunsIn, ownPace, raiseFirst, sayOverrun, type Beside } from './overruns.ts';

const beside = (load: number, limitKind = 'quota, can be raised'): Beside => ({
  ...{ label: 'Messages a second', load, ceiling: 300, quantity: { dimension: 'rate' } },
  ...{ name: 'standard topic: messages published', limitKind },
});

it('counts what is beyond its limit, not what is at it', () => {
  expect(overrunsIn([beside(299), beside(300), beside(301)]).map(({ load }) => load)).toEqual([301]);
});

it.each([
  [
    beside(3000),
    '3,000/s is 10 times the limit of 300/s (standard topic: messages published). It is a quota: ask AWS to raise it.',
  ],
  [
    beside(301, 'default setting'),
    '301/s is just over the limit of 300/s (standard topic: messages published). It is a default: change the setting.',
  ],
  [
    beside(750, 'hard limit'),
    '750/s is 2.5 times the limit of 300/s (standard topic: messages published). It cannot be raised: spread the load, or change an answer.',
  ],
  [
    beside(3000, ownPace),
    '3,000/s is 10 times the limit of 300/s (standard topic: messages published). The backlog grows until the rate falls below it.',
  ],
])('says how far, and what to do', (one, says) => {
  expect(sayOverrun(one).replaceAll('\u00a0', ' ')).toBe(`Messages a second: ${says}`);
});

it('lists quotas to raise before launch, and nothing that cannot be raised', () => {
  expect(raiseFirst([beside(3000), beside(100), beside(3000, 'hard limit')])).toEqual([
    'Raise the quota “standard topic: messages published” from 300/s to at least 3,000/s.',
  ]);
});
