import type { StatusName } from '../decisions/decision.ts';
import type { State } from '../services/status.ts';
import type { Tone } from './entry.ts';

/** What became of a decision, in the words that all kinds share. */
export function toneOfDecision({ talk, today }: { readonly talk: StatusName; readonly today: StatusName }): Tone {
  if (talk === 'absent') return 'new';
  if (today === 'accepted') return talk === 'open' ? 'new' : 'current';
  return today === 'overtaken' || today === 'replaced' ? 'superseded' : 'changed';
}

/** A decision's status in a word or two, as lists print it. */
export const decisionState: Readonly<Record<StatusName, string>> = {
  accepted: 'Holds',
  amended: 'Holds, with changes',
  overtaken: 'Superseded',
  replaced: 'Superseded in part',
  open: 'Open',
  absent: 'Not raised',
};

export function toneOfService(talk: State, today: State): Tone {
  if (today === 'open') return talk === 'absent' ? 'new' : 'current';
  return today === 'limited' || today === 'maintenance' ? 'changed' : 'superseded';
}

const claims: Readonly<Record<string, Tone>> = {
  confirmed: 'current',
  corrected: 'corrected',
  outdated: 'corrected',
  opinion: 'opinion',
  uncheckable: 'opinion',
};

export const toneOfClaim = (state: string): Tone => claims[state] ?? 'opinion';
