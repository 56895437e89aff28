import { describe, expect, it } from 'vitest';
import { firstClause } from './first-clause.ts';

describe('the first clause of a record', () => {
  it('ends at the first full stop', () => {
    expect(firstClause('One writer goes up to 120 ACUs. They measure compute.')).toBe(
      'One writer goes up to 120 ACUs.',
    );
  });

  it('ends at a semicolon, with a full stop in its place', () => {
    expect(firstClause('Today [[aurora-acu-max@today]] per instance; the notes were wrong. More.')).toBe(
      'Today [[aurora-acu-max@today]] per instance.',
    );
  });

  it('goes past a point inside a number and past the end of a line', () => {
    expect(firstClause('It costs 0.12 USD\nan hour. Then more.')).toBe('It costs 0.12 USD\nan hour.');
  });

  it('leaves one sentence as it is, with or without its full stop', () => {
    expect(firstClause('Only this.')).toBe('Only this.');
    expect(firstClause('Only this')).toBe('Only this.');
  });
});
