/** The states of a claim in words, as chips, tables and filters print them. */
export const stateWords = {
  confirmed: 'confirmed',
  corrected: 'corrected',
  outdated: 'outdated',
  opinion: 'opinion',
  uncheckable: 'cannot be checked',
} as const;

export const severityWords = { A: 'wrong', B: 'misleading', C: 'unclear' } as const;

/** What a corrected claim puts over the right statement: `Correction: the notes were wrong`. */
export const correctionWords = (severity: keyof typeof severityWords): string =>
  `Correction: the notes were ${severityWords[severity]}`;
