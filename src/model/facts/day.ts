import { days, type AsOf } from './as-of.ts';

/**
 * Days on which the figures were brought up to date before, oldest first. Links are pinned to them: when `days.today`
 * moves on, the day that it was comes here, and none ever goes.
 */
export const earlierEditions: readonly string[] = ['2026-11-22'];

/** The day that an address asks for. */
export interface Day {
  readonly asOf: AsOf;
  /** The date that the address is pinned to. */
  readonly pin?: string;
  /** The earlier edition that was current on that date, where the figures have been brought up to date since. */
  readonly edition?: string;
}

export const present: Day = { asOf: 'today' };

const isDate = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text);

/**
 * Reads `as-of`: `talk`, or a date. A date between two editions is that of the earlier one.
 * @returns undefined for a day of which the site has no figures
 */
export function dayOf(text: string | null, earlier = earlierEditions, today: string = days.today): Day | undefined {
  if (text === null || text === 'today') return present;
  if (text === 'talk') return { asOf: 'talk' };
  if (text === days.talk) return { asOf: 'talk', pin: text };
  if (!isDate(text) || text > today) return undefined;
  const edition = [...earlier, today].findLast((day) => day <= text);
  if (edition === undefined) return undefined;
  return edition === today ? { asOf: 'today', pin: text } : { asOf: 'today', pin: text, edition };
}

/** What pins a link to the figures that it is copied with. */
export const pinOf = ({ asOf, pin }: Day): string => pin ?? days[asOf];

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-11-22` as a sentence says it: `22 Nov 2026`. */
export function sayDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)}\u00a0${months[Number(month) - 1] ?? month}\u00a0${year}`;
}

/** The month of a day or of `2027-01`, as a heading says it: `Jan 2027`. */
export const sayMonth = (date: string): string => sayDate(`${date.slice(0, 7)}-01`).replace(/^1\u00a0/, '');

/** What a page says of the day that its address asks for, where its figures are of another. */
export function dayNote(text: string | null, day = dayOf(text), today: string = days.today): string | undefined {
  if (!day) return `“${(text ?? '').slice(0, 40)}” is no day this site knows: today’s figures are shown.`;
  return day.pin === undefined || day.edition === undefined
    ? undefined
    : `Pinned to ${sayDate(day.pin)}; figures are now as of ${sayDate(today)}.`;
}
