/** The user tiers of the talk, with the number of users from which each counts. */
export const userTiers = [
  { id: 'users-1', title: 'More than 1 user', from: 1 },
  { id: 'users-10k', title: 'More than 10,000 users', from: 10_000 },
  { id: 'users-1m', title: 'More than 1,000,000 users', from: 1_000_000 },
  { id: 'users-10m', title: 'More than 10,000,000 users', from: 10_000_000 },
] as const;

/** All tiers in the order of the talk; the last has its closing words. */
export const tiers = [...userTiers, { id: 'closing', title: 'Closing advice' }] as const;

export const tierIds = tiers.map(({ id }) => id);
