import { expect, it } from 'vitest';
import { chooser, ready, rule } from './fixture.ts';
import { breachOf } from './monotone.ts';

const [rising] = chooser.checks;

it('finds nothing in a tree that holds', () => {
  expect(breachOf(ready(), rising!, 'talk')).toBeUndefined();
  expect(breachOf(ready(), rising!, 'today')).toBeUndefined();
});

it('finds the case in which more leads back to less, however far down', () => {
  const tree = ready({
    rules: [
      rule('pointer', { size: ['large'] }),
      rule('topic', { readers: ['one'], again: ['yes'] }),
      rule('queue', { readers: ['several'], again: ['yes'] }, { readers: ['one'] }),
      rule('topic'),
    ],
  });
  expect(breachOf(tree, rising!, 'today')).toEqual({
    asOf: 'today',
    rise: ['one', 'several'],
    before: 'topic',
    verdict: 'queue',
    path: [
      { question: 'readers', answers: ['one', 'several'] },
      { question: 'size', answers: ['small'] },
      { question: 'again', answers: ['yes'] },
    ],
  });
});

it('leaves results alone that stand in no rank', () => {
  const loose = { ...rising, ranks: [['topic'], ['bus']] } as typeof rising;
  expect(breachOf(ready(), loose!, 'today')).toBeUndefined();
});

it('finds a result where it must never be', () => {
  const never = { kind: 'never', says: 'No.', when: { again: ['yes'] }, results: ['queue'] } as const;
  expect(breachOf(ready(), never, 'today')).toBeUndefined();
  expect(breachOf(ready(), never, 'talk')).toMatchObject({ verdict: 'queue', asOf: 'talk' });
});
