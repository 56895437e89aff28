/** Seconds of a period; a month is a twelfth of a year. */
export const minute = 60;
export const hour = 60 * minute;
export const day = 24 * hour;
export const year = 365 * day;
export const month = year / 12;
