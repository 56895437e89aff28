import { describe, expect, it } from 'vitest';
import { closureOn } from './status.ts';

const history = [
  { state: 'open', to: '2026-04-30' },
  { state: 'closed-to-new', from: '2026-04-30', substitute: 'Amazon ECS Express Mode' },
] as const;

describe('whether a service can still be chosen', () => {
  it('depends on the day', () => {
    expect(closureOn(history, '2024-02-29')).toBeUndefined();
    expect(closureOn(history, '2026-04-29')).toBeUndefined();
    expect(closureOn(history, '2026-11-22')).toEqual({
      words: 'closed to new customers',
      since: '2026-04-30',
      substitute: 'Amazon ECS Express Mode',
    });
  });

  it('is no question for an open one', () => {
    expect(closureOn([{ state: 'open' }], '2026-11-22')).toBeUndefined();
  });
});
