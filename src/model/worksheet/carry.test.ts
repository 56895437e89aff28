import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../components/records/all-sheets.ts';
import { carriedTo } from './carry.ts';
import { caseOf } from './case.ts';

const sheet = sheetOf('C-CONC');
const inputs = Object.fromEntries(Object.keys(sheet.inputs).map((key) => [key, key === 'time' ? 0.35 : 2]));
const limits = Object.fromEntries(Object.keys(sheet.limits).map((id) => [id, 100]));
const queryOf = (id: string, asOf: 'talk' | 'today') =>
  new URLSearchParams(carriedTo(id, sheet, caseOf(sheet, inputs, limits, asOf)));

describe('what another calculator opens with', () => {
  it('is the same load by its own names', () => {
    const query = queryOf('C-BREAK', 'today');
    expect(query.get('latency')).toBe('350ms');
    expect(query.get('max-instances')).toBe('2');
  });

  it('is of the day of the talk only where this one is', () => {
    expect(queryOf('C-BREAK', 'talk').get('as-of')).toBe('talk');
    expect(queryOf('C-BREAK', 'today').has('as-of')).toBe(false);
  });

  it('is nothing for a calculator to which nothing goes along', () => expect(queryOf('C-QUEUE', 'talk').size).toBe(0));
});
