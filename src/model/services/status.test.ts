import { expect, test } from 'vitest';
import { days } from '../facts/as-of.ts';
import { needsMark, shortStatus, statusAt, type Status } from './status.ts';

const status = (fields: Partial<Status>): Status => ({ state: 'open', says: 'x', substitutes: [], ...fields });

test('a service that closed was open on the day of the talk', () => {
  const service = { status: [status({ to: '2026-04-30' }), status({ state: 'closed-to-new', from: '2026-04-30' })] };
  expect(statusAt(service, 'talk').state).toBe('open');
  expect(shortStatus(statusAt(service, 'today'))).toBe('closed to new customers since 2026-04-30');
  expect(needsMark(statusAt(service, 'today'))).toBe(true);
});

test('a state holds up to the day before its end', () => {
  const service = { status: [status({ to: days.today })] };
  expect(statusAt(service, 'talk').state).toBe('open');
  expect(statusAt(service, 'today').state).toBe('absent');
});

test('a service that came later did not exist on the day of the talk', () => {
  expect(statusAt({ status: [status({ from: '2025-12-01' })] }, 'talk').state).toBe('absent');
});
