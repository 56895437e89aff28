import type { Service } from '../../schemas/service.ts';
import { days, type AsOf } from '../facts/as-of.ts';

export type Status = Service['status'][number];
export type State = Status['state'];

const words: Readonly<Record<State, string>> = {
  absent: 'did not exist yet',
  open: 'open',
  limited: 'partly closed',
  'closed-to-new': 'closed to new customers',
  ending: 'end announced',
  maintenance: 'in maintenance',
  ended: 'ended',
};

const inAWord: Readonly<Record<State, string>> = {
  ...words,
  absent: 'not yet there',
  'closed-to-new': 'closed',
  ending: 'ending',
  maintenance: 'maintenance',
};

/** A state in a word, where its whole status is one step away: `closed`. */
export const statusWord = ({ state }: Status): string => inAWord[state];

/** What was true of a service on that day. A service whose history begins later did not exist. */
export function statusAt(service: Pick<Service, 'status'>, asOf: AsOf): Status {
  const day = days[asOf];
  const current = service.status.findLast(({ from, to }) => (from ?? '') <= day && (to === undefined || to > day));
  return current ?? { state: 'absent', says: 'It did not exist on that day.', substitutes: [] };
}

/** A state in a few words, with the day it began: `closed to new customers since 2026-04-30`. */
export function shortStatus({ state, from }: Status): string {
  return from && state !== 'open' ? `${words[state]} since ${from}` : words[state];
}

/** True where a reader who wants to start with the service has to know something first. */
export const needsMark = ({ state }: Status): boolean => state !== 'open';
