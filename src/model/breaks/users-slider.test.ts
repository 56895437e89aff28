import { describe, expect, it } from 'vitest';
import { notches, notchOf } from '../worksheet/slider.ts';
import { nextUsers, usersAt } from './users-slider.ts';

const range = [1, 1e8] as const;

describe('the slider of users', () => {
  it('steps 1, 2 … 10, 11 … 100, 110, and the same way back', () => {
    expect([1, 9, 10, 99, 100, 1_000_000, 9_900_000].map((users) => nextUsers(users, 1))).toEqual([
      2, 10, 11, 100, 110, 1_100_000, 10_000_000,
    ]);
    let [users, steps] = [1, 0];
    const seen = [users];
    while (users < 1e8 && steps++ < 1000) seen.push((users = nextUsers(users, 1)));
    expect(users).toBe(1e8);
    const back = [users];
    while (users > 1 && steps++ < 2000) back.push((users = nextUsers(users, -1)));
    expect(back.reverse()).toEqual(seen);
  });

  it('goes on from a number between two steps', () => {
    expect([nextUsers(1_234_567, 1), nextUsers(1_234_567, -1)]).toEqual([1_300_000, 1_200_000]);
  });

  it('never shows the same number after a step of one notch', () => {
    for (let users = 1; users < 1e8; users = nextUsers(users, 1)) {
      const at = notchOf(users, range);
      if (at < notches) expect(usersAt(at + 1, users, range), `${users} up`).toBeGreaterThan(users);
      if (at > 0) expect(usersAt(at - 1, users, range), `${users} down`).toBeLessThan(users);
    }
  });

  it('goes as far as it is dragged, and stays where it is let go', () => {
    expect(usersAt(notches, 1000, range)).toBe(1e8);
    expect(usersAt(0, 1000, range)).toBe(1);
    expect(usersAt(notchOf(1_000_000, range), 1_000_000, range)).toBe(1_000_000);
  });
});
