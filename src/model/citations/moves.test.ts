import { describe, expect, it } from 'vitest';
import { faultsOf } from './moves.ts';
import { splitAtIds } from './ids.ts';

describe('faultsOf', () => {
  it('has nothing against moves that end', () => {
    expect(
      faultsOf([
        { from: '/a/', to: '/b/' },
        { from: '/c/#x', to: '/b/#x' },
      ]),
    ).toEqual([]);
  });

  it('names loops, chains, doubles and addresses that do not begin at the root', () => {
    expect(faultsOf([{ from: '/a/', to: '/a/' }])[0]).toContain('loop');
    expect(
      faultsOf([
        { from: '/a/', to: '/b/' },
        { from: '/b/', to: '/a/' },
      ])[0],
    ).toContain('/a/ → /b/ → /a/ is a loop');
    expect(
      faultsOf([
        { from: '/a/', to: '/b/' },
        { from: '/b/', to: '/c/' },
      ]),
    ).toEqual(['/a/ → /b/ → /c/ is a chain: send /a/ to /c/ at once']);
    expect(
      faultsOf([
        { from: '/a/', to: '/b/' },
        { from: '/a/', to: '/c/' },
      ]),
    ).toEqual(['/a/ is moved twice: keep one line']);
    expect(faultsOf([{ from: 'a/', to: '/b/' }])[0]).toContain('leading slash');
  });
});

describe('splitAtIds', () => {
  it('finds every kind of printed id, and nothing that only looks like one', () => {
    const found = splitAtIds(
      'D-09, D-116, N-43 and S-25 (C-COST-TABLE); not AD-09, D-091, D-09@k3f9a2c, C-3 or /D-09.',
    );
    expect(found.flatMap(({ text, path }) => (path === undefined ? [] : [`${text} ${path}`]))).toEqual([
      'D-09 /decisions/d-09/',
      'D-116 /decisions/d-116/',
      'N-43 /reference/claims/#N-43',
      'S-25 /slides/s-25/',
      'C-COST-TABLE /C-COST-TABLE/',
    ]);
    expect(found.map(({ text }) => text).join('')).toContain('not AD-09, D-091');
  });
});
