/** The two days the site can speak for: the day the notes were made, and the day the ledger was last brought up to date. */
export const days = { talk: '2024-02-29', today: '2026-11-29' } as const;

export type AsOf = keyof typeof days;
