/** One entry of a service's history; see the schema of services. */
export interface StatusEntry {
  readonly state: 'absent' | 'open' | 'limited' | 'closed-to-new' | 'ending' | 'maintenance' | 'ended';
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly substitute?: string | undefined;
  readonly substitutes?: readonly string[] | undefined;
}

const closedWords: Partial<Record<StatusEntry['state'], string>> = {
  'closed-to-new': 'closed to new customers',
  ending: 'ending',
  ended: 'ended',
  maintenance: 'in maintenance only',
};

export interface Closure {
  /** “closed to new customers”. */
  readonly words: string;
  /** The first day it held. */
  readonly since?: string | undefined;
  readonly substitute?: string | undefined;
}

/** Whether a service can no longer be chosen freely on a day (YYYY-MM-DD), and what its vendor names in its place. */
export function closureOn(status: readonly StatusEntry[], day: string): Closure | undefined {
  const entry = status.findLast(({ from, to }) => (!from || from <= day) && (!to || to > day));
  const words = entry && closedWords[entry.state];
  return words ? { words, since: entry.from, substitute: entry.substitute } : undefined;
}
