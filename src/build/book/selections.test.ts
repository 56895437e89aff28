import { describe, expect, it } from 'vitest';
import { monthsBetween, oldestDay } from './edition.ts';
import { pagesNamed } from './selections.ts';
import { shelfOf } from './downloads.ts';
import { toHtml } from 'hast-util-to-html';

const pages = [
  { path: '/decisions/d-16/', id: 'D-16' },
  { path: '/tiers/users-1m/', id: undefined },
  { path: '/tiers/users-1m/data/', id: undefined },
];

describe('pages by name', () => {
  it('are found by id, by address, and with all below it', () => {
    expect([...pagesNamed(['D-16'], pages)]).toEqual(['/decisions/d-16/']);
    expect([...pagesNamed(['tiers/users-1m'], pages)]).toEqual(['/tiers/users-1m/']);
    expect([...pagesNamed(['/tiers/users-1m/*'], pages)]).toEqual(['/tiers/users-1m/', '/tiers/users-1m/data/']);
  });

  it('that do not exist are named', () => {
    expect(() => pagesNamed(['D-16', 'D-99'], pages)).toThrow('no page of the site is called “D-99”');
  });
});

describe('the age of the figures', () => {
  const value = (...dates: string[]) => ({
    values: [{ confidence: 'high' as const, sources: dates.map((date) => ({ source: 's', date })) }],
  });

  it('is that of the newest source of the figure whose newest source is oldest', () => {
    expect(oldestDay([value('2020-01-01', '2026-01-01'), value('2023-05-01')])).toBe('2023-05-01');
  });

  it('is told in whole months', () => {
    expect(monthsBetween('2022-10-03', '2026-11-22')).toBe(49);
    expect(monthsBetween('2026-10-31', '2026-11-22')).toBe(0);
  });
});

describe('the downloads page', () => {
  it('lists each book with pages, size and sum', () => {
    const offer = { file: 'headroom.pdf', title: 'Headroom', pages: 1234, bytes: 13_000_000, sha256: 'abc' };
    expect(toHtml(shelfOf([offer], '/kb/', 'Version 1.'))).toContain(
      '<tr><th scope="row"><a href="/kb/headroom.pdf">Headroom</a></th><td>1,234</td><td>13.0\u00a0MB</td><td><code>abc</code></td></tr>',
    );
  });
});
