import { describe, expect, it } from 'vitest';
import { factOf, result } from './fixture.ts';
import { plainAt } from './plain.ts';
import type { Option } from './short-list.ts';
import type { Result } from './types.ts';
import { sayUndo } from './undo.ts';

const option = (id: string, share: number, undo: Result['undo'] = 'days'): Option => ({
  result: result(id, {}, { undo }),
  when: [],
  share,
});

function said(pick: Option, ...others: readonly Option[]): string {
  const alike = others.filter(({ result: { undo } }) => undo === pick.result.undo);
  return sayUndo({ pick, alike }, plainAt('today', factOf));
}

describe('why to start with a result', () => {
  it('is what undoing it takes, where nothing is as cheap', () => {
    expect(said(option('queue', 0.2), option('bus', 0.8, 'weeks'))).toBe('It is the cheapest to undo: days of work.');
    expect(said(option('none', 0.2, 'nothing'), option('bus', 0.8))).toBe('There is nothing to undo.');
  });

  const cheap = 'It is one of the cheapest to undo (days of work), and ';
  it.each([
    ['the largest share', [0.4, 0.3, 0.3], 'of these the one that the most open answers lead to.'],
    ['as much as others', [1 / 3, 0.1 + 0.2 + 1 / 30], 'as many of the open answers lead to it as to “The other 1”.'],
    ['half each', [0.5, 0.5], 'as many of the open answers lead to it as to “The other 1”.'],
  ])('says which share of the open answers leads to it: %s', (_, [share = 0, ...rest], says) => {
    expect(said(option('queue', share), ...rest.map((one, i) => option(`other ${i + 1}`, one)))).toBe(cheap + says);
  });

  it('compares with what is as cheap, where more lead to something that is not', () => {
    expect(said(option('queue', 0.25), option('topic', 0.1), option('bus', 0.65, 'weeks'))).toBe(
      `${cheap}of these the one that the most open answers lead to.`,
    );
  });
});
