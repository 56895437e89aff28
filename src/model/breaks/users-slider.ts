import { notchOf, valueAtNotch } from '../worksheet/slider.ts';

/** The next number of two digits: 1, 2 … 10, 11 … 99, 100, 110. */
export function nextUsers(users: number, direction: 1 | -1): number {
  const place = Math.max(1, 10 ** (Math.floor(Math.log10(users) + 1e-9) - 1));
  const at = users / place;
  if (direction > 0) return Math.round((Math.floor(at + 1e-9) + 1) * place);
  // Down from 10, 100 …: to the last step of the decade below.
  const below = at <= 10 && place > 1 ? place / 10 : place;
  return Math.max(1, Math.round((Math.ceil(users / below - 1e-9) - 1) * below));
}

/**
 * Users at a new place of the slider; never the number it showed before, so that each step of a key, or of a screen reader,
 * moves on.
 */
export function usersAt(notch: number, users: number, range: readonly [number, number]): number {
  const next = valueAtNotch(notch, range);
  const before = notchOf(users, range);
  if (next !== users || notch === before) return next;
  return Math.min(range[1], Math.max(range[0], nextUsers(users, notch > before ? 1 : -1)));
}
