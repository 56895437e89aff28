import { describe, expect, it } from 'vitest';
import { bindingOf } from './binding.ts';
import type { Bar, Case, Sheet } from './sheet.ts';

const bar = (id: string, load: number, more: Partial<Bar> = {}): Bar => ({
  id,
  label: id,
  load,
  ceiling: 100,
  quantity: { dimension: 'count' },
  ...more,
});
const binds = (...groups: readonly (readonly Bar[])[]): string | undefined =>
  bindingOf({ bars: () => groups.map((bars) => ({ title: '', bars })) } as unknown as Sheet, {} as Case)?.bar.id;

describe('the limit that binds first', () => {
  it('is the fullest load', () => {
    expect(binds([bar('half', 50)], [bar('most', 90), bar('little', 3)])).toBe('most');
  });

  it('is what is over among the first bars, whatever the others are', () => {
    expect(binds([bar('first', 120)], [bar('otherwise', 900)])).toBe('first');
  });

  it('is no setting at its limit, but one beyond it', () => {
    expect(binds([bar('set', 100, { kind: 'setting' }), bar('load', 10)])).toBe('load');
    expect(binds([bar('set', 101, { kind: 'setting' }), bar('load', 10)])).toBe('set');
  });

  it('is nothing where only prices are compared, or a load is no number', () => {
    expect(binds([bar('price', 90, { quantity: { dimension: 'price' } }), bar('none', Number.NaN)])).toBeUndefined();
  });

  it('is nothing of a group that says how the same would be elsewhere', () => {
    const groups = [
      { title: 'here', bars: [bar('here', 85)] },
      { title: 'elsewhere', whatIf: true, bars: [bar('there', 900)] },
    ];
    expect(bindingOf({ bars: () => groups } as unknown as Sheet, {} as Case)?.bar.id).toBe('here');
  });
});
