import { days, type AsOf } from '../facts/as-of.ts';

export type State = 'absent' | 'open' | 'limited' | 'closed-to-new' | 'ending' | 'maintenance' | 'ended';

export interface Status {
  readonly state: State;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly says: string;
  readonly fact?: string | undefined;
  readonly substitutes: readonly string[];
  readonly substitute?: string | undefined;
}

const words: Readonly<Record<State, string>> = {
  absent: 'did not exist yet',
  open: 'open',
  limited: 'partly closed',
  'closed-to-new': 'closed to new customers',
  ending: 'end announced',
  maintenance: 'in maintenance',
  ended: 'ended',
};

/** What was true of a service on that day. A service whose history begins later did not exist. */
export function statusAt(service: { readonly status: readonly Status[] }, asOf: AsOf): Status {
  const day = days[asOf];
  const held = service.status.findLast(({ from, to }) => (from ?? '') <= day && (to === undefined || to > day));
  return held ?? { state: 'absent', says: 'It did not exist on that day.', substitutes: [] };
}

/** A state in a few words, with the day it began: `closed to new customers since 2026-04-30`. */
export function shortStatus({ state, from }: Status): string {
  return from && state !== 'open' ? `${words[state]} since ${from}` : words[state];
}

/** True where a reader who wants to start with the service has to know something first. */
export const needsMark = ({ state }: Status): boolean => state !== 'open';
