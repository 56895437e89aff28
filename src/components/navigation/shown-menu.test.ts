import { describe, expect, it } from 'vitest';
import { shownFrom, type AreaBlock, type AreaLink, type MenuGroup } from './shown-menu.ts';

const link = (page: string): AreaLink => ({
  kind: 'link',
  page,
  id: undefined,
  label: page,
  href: `/${page}/`,
  closed: false,
});
const area = (each: number): AreaBlock => ({
  title: 'Decisions',
  entries: [
    link('decisions'),
    ...['api', 'data'].map((name) => ({
      kind: 'group' as const,
      label: name,
      list: `/decisions/?layer=${name}`,
      links: Array.from({ length: each }, (_, n) => link(`decisions/${name}-${String(n)}`)),
    })),
  ],
});
const groups = (each: number, current: string): MenuGroup[] =>
  shownFrom([area(each)], current).flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.kind === 'group' ? [entry] : [])),
  );

describe('the menu of a page', () => {
  it('lists every page of a small area and marks the current one', () => {
    const [api, data] = groups(20, 'decisions/data-3');
    expect([api?.links.length, data?.links.length]).toEqual([20, 20]);
    expect(data?.links.filter(({ current }) => current).map(({ page }) => page)).toEqual(['decisions/data-3']);
    expect(api?.links.some(({ current }) => current)).toBe(false);
  });

  it('shows of a large area only the pages around the current one, and how many there are', () => {
    const [api, data] = groups(500, 'decisions/data-100');
    expect(api).toMatchObject({ links: [], count: 500, list: '/decisions/?layer=api' });
    expect(data?.count).toBe(500);
    expect(data?.links[0]?.page).toBe('decisions/data-88');
    expect(data?.links.at(-1)?.page).toBe('decisions/data-112');
  });

  it('does not grow with the number of pages', () => {
    const size = (each: number): number => JSON.stringify(shownFrom([area(each)], 'decisions/data-30')).length;
    expect(size(5000) - size(500)).toBeLessThan(10);
  });

  it('keeps the first pages of a group where the current one is among them', () => {
    expect(
      groups(500, 'decisions/api-2')[0]
        ?.links.map(({ page }) => page)
        .slice(0, 3),
    ).toEqual(['decisions/api-0', 'decisions/api-1', 'decisions/api-2']);
  });

  it('takes a page below a chooser for that chooser', () => {
    const [block] = shownFrom([{ title: 'Choose', entries: [link('choose/async')] }], 'choose/async/results');
    expect(block?.entries[0]).toMatchObject({ current: true });
  });
});
