import { describe, expect, it } from 'vitest';
import { ofToday } from './library.ts';

describe('a record in words of today', () => {
  it('leaves out what a figure was on the day of the talk, and nothing else in parentheses', () => {
    const record = {
      text: 'up to 1 MiB (2024: 256 KiB), for 5 min (2024: did not exist)',
      list: ['4 vCPU (2024: 2 vCPU (Arm)) (an instance)', 3, null],
    };
    expect(ofToday(record)).toEqual({ text: 'up to 1 MiB, for 5 min', list: ['4 vCPU (an instance)', 3, null] });
  });
});
