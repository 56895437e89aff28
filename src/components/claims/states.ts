/** The states of a claim in words, as chips, tables and filters print them. */
export const stateWords = {
  confirmed: 'confirmed',
  corrected: 'corrected',
  outdated: 'outdated',
  opinion: 'opinion',
  uncheckable: 'cannot be checked',
} as const;

export const severityWords = { A: 'wrong', B: 'misleading', C: 'small or unclear' } as const;
