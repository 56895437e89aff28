import { describe, expect, it } from 'vitest';
import { pagesMaker } from './make-pages.ts';

const make = pagesMaker();

describe('a book of chosen pages', () => {
  it('is the same to the byte at another time and in another time zone', () => {
    const pages = 'D-16,capacity/users,architectures/stage-e';
    const one = make(pages, 'one.pdf', { TZ: 'UTC' });
    const other = make(pages, 'other.pdf', { TZ: 'Pacific/Chatham', LANG: 'de_DE.UTF-8' });
    expect(one.length).toBeGreaterThan(50_000);
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('says in one line which page it does not know', () => {
    expect(() => make('D-99', 'lost.pdf')).toThrow('no page of the site is called “D-99”');
  });

  it('says in one line that there is no browser', () => {
    expect(() => make('D-16', 'none.pdf', { CHROMIUM_PATH: '/nowhere/chrome' })).toThrow(
      /CHROMIUM_PATH names .nowhere.chrome, which does not exist/,
    );
  });
});
