import fc from 'fast-check';
import { expect } from 'vitest';

/** What a message never says, because it only comes out of a program. */
export const unsaid = /undefined|\[object|NaN(?!”)|function \w*\(|=>/;
export const isSaid = (note: string, typed: string): void => {
  expect(note.length).toBeGreaterThan(3);
  expect(note.length).toBeLessThanOrEqual(600);
  // A message quotes what was typed, as the address is read: Node takes broken escapes for other letters.
  const read = [...new URLSearchParams(typed)].flat().join(' ');
  if (!unsaid.test(`${typed} ${read}`)) expect(note).not.toMatch(unsaid);
};

interface Reader<T> {
  readonly of: fc.Arbitrary<T>;
  /** Given to this reader too, before what is drawn. */
  readonly kept: readonly T[];
  readonly holds: (input: T) => void;
  /** Its part of the cases; 1 where a case takes microseconds. */
  readonly share?: number;
}

/** A reader of what somebody types, pastes or puts into an address, and what is true of all that it gives. */
export const reader = <T>({ of, kept, holds, share = 1 }: Reader<T>) => ({
  share,
  tried: (runs: number): void => {
    for (const one of kept) holds(one);
    fc.assert(fc.property(of, holds), { numRuns: runs });
  },
});
