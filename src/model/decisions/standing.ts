import type { StatusName } from './words.ts';

/** Where a decision stands today against the talk, in the four values that pages, search and previews show. */
export type Standing = 'current' | 'changed' | 'superseded' | 'new';

export const standings = ['current', 'changed', 'superseded', 'new'] as const satisfies readonly Standing[];

export const standingWords: Readonly<Record<Standing, string>> = {
  current: 'Holds',
  changed: 'Holds, with changes',
  superseded: 'Superseded in part',
  new: 'New since the talk',
};

interface OnBothDays {
  readonly talk: StatusName;
  readonly today: StatusName;
}

/** The one place that maps the statuses of the two days to a standing. */
export function standingOf({ talk, today }: OnBothDays): Standing {
  if (talk === 'absent') return 'new';
  if (today === 'accepted') return talk === 'open' ? 'new' : 'current';
  return today === 'overtaken' || today === 'replaced' ? 'superseded' : 'changed';
}

/** The standing and its words, as hits and previews print a status. */
export function toneAndWords(status: OnBothDays): { readonly tone: Standing; readonly words: string } {
  const tone = standingOf(status);
  return { tone, words: standingWords[tone] };
}
