import { formatNumber } from '../quantity/number.ts';

/** Above this a number of users means nothing: it is more than most services will ever have. */
const mostUsers = 1e9;

const shortened: readonly (readonly [from: number, sign: string])[] = [
  [1e6, 'M'],
  [1e3, 'k'],
];

/** `3.5M`, `240k`: two digits; nothing said beyond a billion. */
export function usersShort(users: number): string {
  if (users > mostUsers) return '> 1bn';
  const rounded = Number(users.toPrecision(2));
  const [from = 1, sign = ''] = shortened.find(([least]) => rounded >= least) ?? [];
  return rounded >= mostUsers ? '1bn' : formatNumber(rounded / from) + sign;
}

/** As a sentence says it: `3.5M users`, `more than 1 billion users`. */
export const usersWords = (users: number): string =>
  users > mostUsers
    ? 'more than 1\u00a0billion users'
    : `${usersShort(users)}\u00a0${usersShort(users) === '1' ? 'user' : 'users'}`;

/** The same with every figure, for what is taken away: `725,760,000 users`. */
export const usersExact = (users: number): string => {
  const text = formatNumber(Math.round(users));
  return `${text}\u00a0${text === '1' ? 'user' : 'users'}`;
};
