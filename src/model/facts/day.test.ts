import { describe, expect, it } from 'vitest';
import { days } from './as-of.ts';
import { dayNote, dayOf, pinOf, sayDate } from './day.ts';

const earlier = ['2026-11-22', '2027-03-05'];
const today = '2027-06-01';
const at = (text: string | null) => dayOf(text, earlier, today);

describe('the day that an address asks for', () => {
  it('is today where it asks for none', () => {
    expect(at(null)).toEqual({ asOf: 'today' });
    expect(at('today')).toEqual({ asOf: 'today' });
  });

  it('is that of the talk by word and by date', () => {
    expect(at('talk')).toEqual({ asOf: 'talk' });
    expect(at('2024-02-29')).toEqual({ asOf: 'talk', pin: '2024-02-29' });
  });

  it('is today by date', () => {
    expect(at(today)).toEqual({ asOf: 'today', pin: today });
    expect(dayOf(days.today)).toEqual({ asOf: 'today', pin: days.today });
  });

  it('has the figures of the latest edition that is not after it', () => {
    expect(at('2026-11-22')).toMatchObject({ edition: '2026-11-22' });
    expect(at('2027-03-04')).toMatchObject({ pin: '2027-03-04', edition: '2026-11-22' });
    expect(at('2027-03-05')).toMatchObject({ edition: '2027-03-05' });
    expect(at('2027-05-31')).toMatchObject({ edition: '2027-03-05' });
  });

  it.each(['2026-11-21', '2024-02-28', '2027-06-02', '2027-13-01', '2027-1-1', 'yesterday', ''])(
    'is unknown where the site has no figures for it: %s',
    (text) => expect(at(text)).toBeUndefined(),
  );

  it('pins a link to what is shown', () => {
    expect(pinOf({ asOf: 'today' })).toBe(days.today);
    expect(pinOf({ asOf: 'talk' })).toBe(days.talk);
    expect(pinOf({ asOf: 'today', pin: '2026-12-24', edition: '2026-11-22' })).toBe('2026-12-24');
  });
});

describe('what a page says of its day', () => {
  const note = (text: string | null) => dayNote(text, at(text), today)?.replaceAll('\u00a0', ' ');

  it('is nothing where its figures are of that day', () => {
    for (const text of [null, 'talk', '2024-02-29', today]) expect(note(text)).toBeUndefined();
  });

  it('names an earlier day, and one that it does not know', () => {
    expect(note('2026-12-24')).toBe('Pinned to 24 Dec 2026; figures are now as of 1 Jun 2027.');
    expect(note('<b>1999</b>')).toBe('“<b>1999</b>” is no day this site knows: today’s figures are shown.');
  });

  it('says a date in words', () => expect(sayDate('2024-02-29')).toBe('29\u00a0Feb\u00a02024'));
});
