import type { State } from '../services/status.ts';
import type { Tone } from './entry.ts';

/** The tone in which a hit shows the status of a service, from its states on the two days. */
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

/** The tone in which a hit shows what became of a claim. */
export const toneOfClaim = (state: string): Tone => claims[state] ?? 'opinion';
