import { describe, expect, it } from 'vitest';
import { placePages } from './plan.ts';

const pages = [
  { path: '/', next: undefined },
  { path: '/tiers/', next: '/tiers/users-1/' },
  { path: '/tiers/users-1/', next: '/tiers/users-1/frontend/' },
  { path: '/tiers/users-1/data/', next: undefined },
  { path: '/tiers/users-1/frontend/', next: '/tiers/users-1/data/' },
  { path: '/tiers/users-1/aside/', next: undefined },
  { path: '/reference/', next: '/reference/claims/' },
  { path: '/reference/claims/', next: '/reference/limits/' },
  { path: '/reference/limits/', next: undefined },
];

describe('the order of the pages', () => {
  const placed = placePages(pages);

  it('follows the order of the site inside a part, and puts what it does not reach at the end of the part', () => {
    expect(placed.map(({ path }) => path)).toEqual([
      '/',
      '/tiers/',
      '/tiers/users-1/',
      '/tiers/users-1/frontend/',
      '/tiers/users-1/data/',
      '/tiers/users-1/aside/',
      '/reference/',
      '/reference/limits/',
      '/reference/claims/',
    ]);
  });

  it('opens each part with the page of its folder', () => {
    expect(placed.filter(({ opens }) => opens).map(({ path }) => path)).toEqual([
      '/',
      '/tiers/',
      '/tiers/users-1/',
      '/reference/',
    ]);
  });

  it('puts what lies below a page behind that page', () => {
    const choosers = [
      { path: '/choose/', next: '/choose/b/' },
      { path: '/choose/b/', next: '/choose/a/' },
      { path: '/choose/a/', next: undefined },
      { path: '/choose/a/tree/', next: undefined },
      { path: '/choose/b/cases/', next: undefined },
    ];
    expect(placePages(choosers).map(({ path }) => path)).toEqual([
      '/choose/',
      '/choose/b/',
      '/choose/b/cases/',
      '/choose/a/',
      '/choose/a/tree/',
    ]);
  });
});
